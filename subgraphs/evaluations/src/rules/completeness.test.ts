import { expect, test } from 'vitest'
import { completenessOf, hasTold, type Told } from './completeness.ts'

const july = { from: '2025-07-01', until: '2025-08-01' }
const told = (knownFrom: string | null, knownThrough: string | null): Told => ({
  provinceCode: '38',
  knownFrom,
  knownThrough,
})

test.each([
  ['told of every day', told('2025-07-01', '2025-07-31'), true, 'FINAL'],
  ['has no known beginning', told(null, '2025-07-31'), true, 'FINAL'],
  ['told of all but the last day', told('2025-07-01', '2025-07-30'), true, 'PROVISIONAL'],
  ['begins a day late', told('2025-07-02', '2025-07-31'), true, 'PROVISIONAL'],
  ['told of the first day alone', told(null, '2025-07-01'), true, 'PROVISIONAL'],
  ['begins on the last day', told('2025-07-31', '2025-09-01'), true, 'PROVISIONAL'],
  ['begins after the period', told('2025-08-01', '2025-09-01'), false, 'WITHHELD'],
  ['ended before the period', told(null, '2025-06-30'), false, 'WITHHELD'],
  ['never told of anything', told(null, null), false, 'WITHHELD'],
] as const)('a source that %s', (_, source, heard, status) => {
  expect(hasTold(source, july)).toBe(heard)
  expect(completenessOf([source], july).status).toBe(status)
})

test('one source that told of less makes the ranking provisional, and is counted in the reason', () => {
  const sources = [told(null, '2025-07-31'), told('2025-07-10', '2025-07-31'), told(null, null)]
  const { status, why } = completenessOf(sources, july)
  expect([status, why.reasonEn]).toEqual([
    'PROVISIONAL',
    '1 of 3 provincial sources told of every day of the period (2025-07-01 to 2025-07-31), 1 of no day of it.',
  ])
})
