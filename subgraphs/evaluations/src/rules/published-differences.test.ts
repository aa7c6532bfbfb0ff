import { expect, test } from 'vitest'
import { cellsOf, type PublishedScore } from './published-differences.ts'
import type { GroupRule, IndicatorRule } from './scheme.ts'

const anIndicator = (code: string, more: Partial<IndicatorRule> = {}): IndicatorRule => ({
  code,
  number: null,
  onPortal: true,
  maximum: 1000,
  curve: 'LINEAR',
  threshold: null,
  whenEmpty: 'ZERO',
  ...more,
})
const groups: GroupRule[] = [
  { code: 'ONE', maximum: 2000, indicators: [anIndicator('A'), anIndicator('B')] },
  { code: 'TWO', maximum: 1000, indicators: [anIndicator('C', { onPortal: false })] },
]

/** A whole agency whose every number is reproduced, but for TWO, of which the portal has no row; with what differs. */
function anAgency(printed: { total?: number; one?: number; a?: number } = {}, other: Partial<PublishedScore> = {}) {
  const { total = 1200, one = 800, a = 500 } = printed
  return cellsOf(groups, {
    total,
    groups: new Map([
      ['ONE', one],
      ['TWO', 400],
    ]),
    observations: new Map([
      ['A', { numerator: 1, denominator: 2 }],
      ['B', { numerator: 3, denominator: 10 }],
    ]),
    indicatorPoints: new Map([
      ['A', a],
      ['B', 300],
    ]),
    ...other,
  })
}

/** Cells that differ, with their class. */
const differing = (cells: ReturnType<typeof cellsOf>) =>
  cells.flatMap(({ kind, code, why }) => (why === null ? [] : [`${kind} ${code} ${why.class}`]))
const notPublished = 'GROUP TWO NOT_PUBLISHED'

test('a group of which the portal has no row is not published, and counts in the total as it is printed', () => {
  const cells = anAgency()
  expect(differing(cells)).toEqual([notPublished])
  expect(cells.map(({ kind, computed }) => [kind, computed])).toEqual([
    ['TOTAL', 1200],
    ['GROUP', 800],
    ['INDICATOR', 500],
    ['INDICATOR', 300],
    ['GROUP', null],
  ])
})

test('a total that is not the sum of its groups is stale from 0.03 on, and rounded otherwise below', () => {
  expect(differing(anAgency({ total: 1202 }))).toEqual(['TOTAL null ROUNDING', notPublished])
  expect(differing(anAgency({ total: 1203 }))).toEqual(['TOTAL null STALE', notPublished])
})

test('a group that is not the sum of its own indicators is stale', () => {
  expect(differing(anAgency({ one: 850, total: 1250 }))).toEqual(['TOTAL null STALE', 'GROUP ONE STALE', notPublished])
})

test('an indicator that the rule gives other points than by rounding follows another rule, and so do its sums', () => {
  expect(differing(anAgency({ a: 502, one: 802, total: 1202 }))).toEqual([
    'TOTAL null DEFINITION',
    'GROUP ONE DEFINITION',
    'INDICATOR A DEFINITION',
    notPublished,
  ])
  expect(differing(anAgency({ a: 501, one: 801, total: 1201 }))).toEqual([
    'TOTAL null ROUNDING',
    'GROUP ONE ROUNDING',
    'INDICATOR A ROUNDING',
    notPublished,
  ])
})

test('points without numerator and denominator are not published; without any indicators they were not captured', () => {
  const withoutB = new Map([['A', { numerator: 1, denominator: 2 }]])
  expect(differing(anAgency({}, { observations: withoutB }))).toEqual([
    'GROUP ONE NOT_CAPTURED',
    'INDICATOR B NOT_PUBLISHED',
    notPublished,
  ])
  expect(differing(anAgency({}, { observations: null, indicatorPoints: new Map() }))).toEqual([
    'GROUP ONE NOT_CAPTURED',
    notPublished,
  ])
})

test('a total of which a group is missing cannot be computed', () => {
  const [total] = anAgency({}, { groups: new Map([['ONE', 800]]) })
  expect(total).toMatchObject({ computed: null, why: { class: 'NOT_CAPTURED' } })
})
