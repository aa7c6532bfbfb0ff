import { expect, test } from 'vitest'
import { rank } from './rank.ts'

const scores = (...totals: number[]) => totals.map((total, index) => ({ agencyCode: `H${index + 1}`, total }))
const positions = (...totals: number[]) => rank(scores(...totals)).map(({ position }) => position)

test('T04: 90, 88, 88 and 85 stand at 1, 2, 2 and 4, and both seconds are tied', () => {
  expect(rank(scores(9000, 8800, 8800, 8500)).map(({ position, tied }) => [position, tied])).toEqual([
    [1, false],
    [2, true],
    [2, true],
    [4, false],
  ])
})

test('equal totals at the top and at the end share their positions', () => {
  expect(positions(5, 5, 5, 4, 3, 3)).toEqual([1, 1, 1, 4, 5, 5])
  expect(positions()).toEqual([])
  expect(positions(0)).toEqual([1])
})

test('T04: inside a tie the order is by agency code, whatever the order of the input', () => {
  const entries = ['H21.9', 'H21.17', 'H21.102', 'H05', 'H21'].map((agencyCode) => ({ agencyCode, total: 100 }))
  const expected = ['H05', 'H21', 'H21.102', 'H21.17', 'H21.9']
  expect(rank(entries).map(({ entry }) => entry.agencyCode)).toEqual(expected)
  expect(rank(entries.toReversed()).map(({ entry }) => entry.agencyCode)).toEqual(expected)
})

test('T03: an agency with 0 points is ranked last, not left out', () => {
  const ranked = rank(scores(0, 6880, 1979))
  expect(ranked.map(({ entry, position }) => [entry.total, position])).toEqual([
    [6880, 1],
    [1979, 2],
    [0, 3],
  ])
})

test('T06: 3,321 agencies in, 3,321 ranked', () => {
  const ranked = rank(scores(...Array.from({ length: 3321 }, (_, index) => index % 700)))
  expect(ranked).toHaveLength(3321)
  expect(new Set(ranked.map(({ entry }) => entry.agencyCode)).size).toBe(3321)
  expect(ranked.at(-1)?.position).toBe(3321 - ranked.filter(({ entry }) => entry.total === 0).length + 1)
})
