import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { brokenLinks, linksIn, missingPaths, pathsIn } from './document-paths.ts'

const root = new URL('../..', import.meta.url)
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: fileURLToPath(root),
  encoding: 'utf8',
})
  .trim()
  .split('\n')
const documents = files
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') }))

test('every path that a document names exists', () => {
  expect(documents.flatMap(({ text }) => pathsIn(text)).length).toBeGreaterThan(100)
  const missing = documents.flatMap((document) =>
    missingPaths(document, files).map((path) => `${document.file} names ${path}`),
  )
  expect(missing).toEqual([])
})

test('every link of a document to a file of ours leads to one', () => {
  expect(documents.flatMap(({ text }) => linksIn(text)).length).toBeGreaterThan(15)
  const broken = documents.flatMap((document) =>
    brokenLinks(document, files).map((link) => `${document.file} links to ${link}`),
  )
  expect(broken).toEqual([])
})

const few = ['README.md', 'db/README.md', 'db/adr/0001-one-database.md', 'db/src/connect.ts', 'tests/a/slow.test.ts']

test('a path is a word of inline code with a slash or an extension of ours', () => {
  const text =
    '`db/src` `connect.ts` `to-*.ts` `<x>/main.ts` `pnpm up` `npm` `figure.id` `/p/38` `@apollo/gateway` dist/a.js'
  expect(pathsIn(text)).toEqual(['db/src', 'connect.ts', 'to-*.ts', '<x>/main.ts'])
  expect(pathsIn('`dist/` `.data/postgres-18/`\n```\n`a/b.ts`\n```\n`c.ts`')).toEqual(['c.ts'])
})

test.each([
  ['from the root', 'db/src/connect.ts'],
  ['a folder', 'db/src/'],
  ['from inside of the workspace', 'src/connect.ts'],
  ['a name alone', 'connect.ts'],
  ['a name without its end', 'adr/0001'],
  ['with a placeholder', 'db/<folder>/connect.ts'],
  ['with a star', 'src/con*.ts'],
])('a path that exists is found: %s', (_how, path) => {
  expect(missingPaths({ file: 'db/README.md', text: `\`${path}\`` }, few)).toEqual([])
})

test.each(['db/src/gone.ts', 'src/nect.ts', 'gone.ts', 'slow.test.ts', 'src/*.sql', 'adr/0002', '<x>/<y>/connect.md'])(
  '%s is missing',
  (path) => {
    expect(missingPaths({ file: 'db/README.md', text: `\`${path}\`` }, few)).toEqual([path])
  },
)

test('a document that names a folder of another workspace may go on with names inside of it', () => {
  const text = '`tests/a/slow.test.ts` `slow.test.ts`'
  expect(missingPaths({ file: 'db/README.md', text }, few)).toEqual([])
})

test('a link is read from the folder of its document; other sites and places in the page are not ours', () => {
  const text = '[a](adr/) [b](../README.md#top) [c](https://a.vn/x) [d](#below) ![e](gone.png) [f](/db)'
  expect(brokenLinks({ file: 'db/README.md', text }, few)).toEqual(['gone.png', '/db'])
})
