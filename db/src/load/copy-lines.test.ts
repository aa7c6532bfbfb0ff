import { expect, test } from 'vitest'
import { copyLine, toCopyChunks } from './copy-lines.ts'

test('a row is a line with tabs between its values and \\N for null', () => {
  expect(copyLine(['H56', 12, null, true, ''])).toBe('H56\t12\t\\N\ttrue\t\n')
})

test('a tab, a line break or a backslash inside a value does not break the row', () => {
  expect(copyLine(['a\tb', 'c\nd\r', 'e\\N'])).toBe('a\\tb\tc\\nd\\r\te\\\\N\n')
})

test('an array becomes an array of PostgreSQL, whatever characters its elements hold', () => {
  expect(copyLine([['Hà Nội', 'a"b', 'c\\d', null, '']])).toBe('{"Hà Nội","a\\\\"b","c\\\\\\\\d",NULL,""}\n')
})

test('an object becomes JSON and an instant ISO 8601', () => {
  expect(copyLine([{ a: [1] }, new Date(0)])).toBe('{"a":[1]}\t1970-01-01T00:00:00.000Z\n')
})

test('chunks hold every row once and report how many', async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => [index, 'Thanh Hóa'])
  let reported = 0
  let text = ''
  for await (const chunk of toCopyChunks(rows, (count) => (reported += count))) text += chunk
  expect(reported).toBe(30_000)
  expect(text).toBe(rows.map(copyLine).join(''))
})
