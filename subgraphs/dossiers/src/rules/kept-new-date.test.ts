import { expect, test } from 'vitest'
import { keptNewDate } from './kept-new-date.ts'

const at = (day: number) => Date.parse(`2025-07-${String(day).padStart(2, '0')}T17:00:00+07:00`)
const endedAt = at(10)

test.for([
  ['at the new date', [[at(4), at(10)]], true],
  ['after the new date', [[at(4), at(10) - 1]], false],
  ['by the latest of two new dates', [[at(4), at(6)], [at(7), at(12)]], true], // prettier-ignore
  ['by a new date given before an earlier one', [[at(4), at(12)], [at(7), at(8)]], true], // prettier-ignore
  ['by a new date in a letter of its very end', [[endedAt, at(12)]], true],
  ['with a new date in a letter after its end alone', [[endedAt + 1, at(12)]], null],
  ['after a letter without a date', [[at(4), null]], null],
  ['without a letter', [], null],
] as const)('of a dossier that ended %s, whether it kept the new date is told', ([, apologies, kept]) => {
  expect(keptNewDate({ endedAt, apologies })).toBe(kept)
})
