import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const dist = new URL('../../dashboard/dist/', import.meta.url)
const html = readFileSync(new URL('index.html', dist), 'utf8')
const assets = readdirSync(new URL('assets/', dist))
const scripts = assets.filter((name) => name.endsWith('.js'))

const inlineStyles = [...html.matchAll(/<style>(.*?)<\/style>/gsu)].map(([, styles = '']) => styles).join('\n')

const kilobytes = (content: string | Buffer) => gzipSync(content, { level: 9 }).length / 1000
const gzipped = (name: string) => kilobytes(readFileSync(new URL(`assets/${name}`, dist)))
const isInitial = (name: string) => html.includes(name)
const total = (names: readonly string[]) => names.reduce((sum, name) => sum + gzipped(name), 0)

test('what every route loads first is at most 95 kB of JavaScript', () => {
  const initial = scripts.filter(isInitial)
  console.log(`initial JavaScript: ${total(initial).toFixed(1)} kB gzip in ${initial.length} files`)
  expect(initial.length).toBeGreaterThan(0)
  expect(total(initial)).toBeLessThanOrEqual(95)
})

test('what every route loads first is at most 10 kB of styles, in the page itself', () => {
  console.log(`initial styles: ${kilobytes(inlineStyles).toFixed(1)} kB gzip`)
  expect(assets.filter((name) => name.endsWith('.css') && isInitial(name))).toEqual([])
  expect(inlineStyles.length).toBeGreaterThan(1000)
  expect(kilobytes(inlineStyles)).toBeLessThanOrEqual(10)
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
