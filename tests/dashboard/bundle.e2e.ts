import { globSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const dist = new URL('../../dashboard/dist/', import.meta.url)
const html = readFileSync(new URL('index.html', dist), 'utf8')
const assets = readdirSync(new URL('assets/', dist))
const scripts = assets.filter((name) => name.endsWith('.js'))

const inlineStyles = [...html.matchAll(/<style>(.*?)<\/style>/gsu)].map(([, styles = '']) => styles).join('\n')

const kilobytes = (content: string | Buffer) => gzipSync(content, { level: 9 }).length / 1000
const gzipped = (name: string) => kilobytes(readFileSync(new URL(`assets/${name}`, dist)))
const initial = new Set([...html.matchAll(/(?:src|href)="\/assets\/([^"]+)"/gu)].map(([, name = '']) => name))
const isInitial = (name: string) => initial.has(name)
const total = (names: readonly string[]) => names.reduce((sum, name) => sum + gzipped(name), 0)

test('what every route loads first is at most 95 kB of JavaScript', () => {
  const files = scripts.filter(isInitial)
  console.log(`initial JavaScript: ${total(files).toFixed(1)} kB gzip in ${files.length} files`)
  expect(files.length).toBeGreaterThan(0)
  expect(total(files)).toBeLessThanOrEqual(95)
})

test('what every route loads first is at most 10 kB of styles, in the page itself', () => {
  console.log(`initial styles: ${kilobytes(inlineStyles).toFixed(1)} kB gzip`)
  expect(assets.filter((name) => name.endsWith('.css') && isInitial(name))).toEqual([])
  expect(inlineStyles.length).toBeGreaterThan(1000)
  expect(kilobytes(inlineStyles)).toBeLessThanOrEqual(10)
})

test('the page itself, with its styles and what begins early, is in the first 14 kB that a server sends unasked', () => {
  console.log(`page: ${kilobytes(html).toFixed(1)} kB gzip`)
  expect(kilobytes(html)).toBeLessThanOrEqual(14)
})

test('the page names the files of every screen, so that they arrive beside the application', () => {
  const [, script = ''] = /<script>(pageFiles=.*?\});/su.exec(html) ?? []
  const named: { pageFiles?: Record<string, readonly string[]> } = {}
  runInNewContext(script, named)
  const pages = globSync('src/features/*/*-page.tsx', { cwd: new URL('../', dist) })
  const names = pages.map((page) => basename(page, '-page.tsx'))
  expect(Object.keys(named.pageFiles ?? {}).toSorted()).toEqual(names.toSorted())
  const files = Object.values(named.pageFiles ?? {}).flat()
  expect(files.filter((file) => !assets.includes(basename(file)))).toEqual([])
})

test('the chart library is one chunk of at most 125 kB that no page loads at first, and every other chunk is at most 15 kB', () => {
  const later = scripts.filter((name) => !isInitial(name))
  const charts = later.filter((name) => name.startsWith('recharts'))
  const large = later.filter((name) => !charts.includes(name) && gzipped(name) > 15)
  console.log(`later: ${later.map((name) => `${name} ${gzipped(name).toFixed(1)} kB`).join(', ')}`)
  expect(charts).toHaveLength(1)
  expect(total(charts)).toBeLessThanOrEqual(125)
  expect(large).toEqual([])
})

test('every file that can be compressed lies beside its compressed forms', () => {
  const compressible = assets.filter((name) => /\.(js|css|svg)$/.test(name))
  const bare = compressible.filter((name) => !assets.includes(`${name}.br`) || !assets.includes(`${name}.gz`))
  expect(bare.filter((name) => readFileSync(new URL(`assets/${name}`, dist)).length > 1000)).toEqual([])
})
