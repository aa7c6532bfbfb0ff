import { expect, test } from 'vitest'
import { nationalCodeOf } from './national-code.ts'

test('a national code is itself, with spaces around it too', () => {
  expect(nationalCodeOf('1.001193')).toBe('1.001193')
  expect(nationalCodeOf(' 2.000815 ')).toBe('2.000815')
})

test('the suffix of a local instance is left off, whatever its case', () => {
  expect(nationalCodeOf('1.001193.000.00.00.H56')).toBe('1.001193')
  expect(nationalCodeOf('1.010708.000.00.00.h56')).toBe('1.010708')
})

test.each(['', '1.00119', '1.0011933', '1001193', '1.001193.', '1.001193.H56', '1.001193.000.00.00.H56.1', 'a.001193'])(
  '%j is no procedure code',
  (text) => expect(nationalCodeOf(text)).toBeNull(),
)
