import { expect, test } from 'vitest'
import { orderEntries, type Place } from './order-entries.ts'

const place = (agencyCode: string, position: number, points: number | null): Place => ({ agencyCode, position, points })
const four = [place('H01', 1, 5), place('H04', 2, null), place('H02', 2, 9), place('H03', 4, 5)]

test.each([
  ['best first; a tie stands in order of code', 'POSITION', false, 'H01 H02 H04 H03'],
  ['worst first', 'POSITION', true, 'H03 H04 H02 H01'],
  ['most points of a group first; equals by position, who has none last', 'GROUP', true, 'H02 H01 H03 H04'],
  ['fewest points of a group first; who has none is last again', 'GROUP', false, 'H01 H03 H02 H04'],
  ['by code', 'CODE', false, 'H01 H02 H03 H04'],
] as const)('entries are put in order: %s', (_, orderBy, descending, expected) => {
  const ordered = orderEntries(four, { orderBy, descending, placeOf: (each) => each })
  expect(ordered.map(({ agencyCode }) => agencyCode).join(' ')).toBe(expected)
})
