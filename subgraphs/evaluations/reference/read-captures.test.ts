import { expect, test } from 'vitest'
import { readCaptures } from './read-captures.ts'

const captures = readCaptures()

test('every captured list is whole: 34 provinces on seven days, 149 units of Gia Lai on one', () => {
  expect(captures.map((c) => [c.captured_on, c.within, c.entries.length, c.indicators.length])).toEqual([
    ['2026-09-17', null, 34, 0],
    ['2026-09-26', null, 34, 0],
    ['2026-09-30', null, 34, 0],
    ['2026-10-03', null, 34, 0],
    ['2026-10-04', null, 34, 0],
    ['2026-10-07', null, 34, 0],
    ['2026-10-10', null, 34, 34 * 21],
    ['2026-10-10', 'H21', 149, 41 * 21],
  ])
})

test('an entry has all six groups on every day, and each agency stands once', () => {
  for (const { entries } of captures) {
    expect(new Set(entries.map((entry) => entry.agency)).size).toBe(entries.length)
    expect(entries.filter((e) => [e.CKMB, e.TDGQ, e.CLGQ, e.TTTT, e.MDHL, e.MDSH].includes(null))).toEqual([])
  }
})

test('the national row is kept as printed, beside the entries and not among them', () => {
  expect(captures.map((c) => c.national_total)).toEqual([
    '56.56',
    '61.71',
    '61.51',
    '61.7',
    '61.74',
    '61.88',
    '62.59',
    null,
  ])
  expect(captures.flatMap((c) => c.entries).filter((entry) => !/^H\d\d/.test(entry.agency))).toEqual([])
})

test('the radar of the national row has the five groups of the Decision, which add to its total', () => {
  const [first] = captures
  expect(first?.nationalGroups.map(({ code, points, maximum }) => [code, points, maximum])).toEqual([
    ['CKMB', '8.79', '18'],
    ['TDGQ', '15.58', '20'],
    ['ONLINE_SERVICE', '13.1', '22'],
    ['MDHL', '10.49', '18'],
    ['MDSH', '8.6', '22'],
  ])
})
