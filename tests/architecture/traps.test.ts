import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = new URL('../..', import.meta.url)
const tests = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.test.ts', '*.test.tsx'], {
  cwd: fileURLToPath(root),
  encoding: 'utf8',
})
  .trim()
  .split('\n')

test('each of the twenty traps that other systems fell into is a test by its number', () => {
  const titles = tests
    .filter((file) => !file.startsWith('tests/architecture/'))
    .flatMap((file) => [...readFileSync(new URL(file, root), 'utf8').matchAll(/'(T\d\d(?:, T\d\d)*): /g)])
  const named = new Set(titles.flatMap(([, numbers = '']) => numbers.split(', ')))
  const twenty = Array.from({ length: 20 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`)
  expect(twenty.filter((trap) => !named.has(trap))).toEqual([])
})
