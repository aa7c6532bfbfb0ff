import { expect, test } from 'vitest'
import { toAdjustable, toApplied } from './to-adjustable.ts'
import type { ExplainedGroup, ExplainedIndicator } from './to-explained.ts'

const rule = { maximum: 20, threshold: null, whenEmpty: 'ZERO', inherited: false } as const
const indicator = (code: string, part: Partial<ExplainedIndicator> = {}): ExplainedIndicator => ({
  code,
  number: null,
  name: code,
  formula: '',
  numerator: 90,
  denominator: 100,
  ratio: 0.9,
  medianRatio: null,
  points: 18,
  published: null,
  maximum: 20,
  lost: 2,
  needed: null,
  neededForNext: null,
  monitored: false,
  reason: null,
  note: null,
  dossiers: [],
  rule: { ...rule, code, curve: 'LINEAR' },
  ...part,
})
const group = (computed: boolean, ...indicators: ExplainedIndicator[]): ExplainedGroup => ({
  code: 'TDGQ',
  name: 'Progress',
  points: 18,
  published: null,
  computed,
  maximum: 20,
  observable: 20,
  reason: null,
  lost: 2,
  median: null,
  indicators,
  missing: [],
  unsure: null,
})
const codes = (groups: ExplainedGroup[], belowProvince = false) =>
  toAdjustable(groups, belowProvince).map(({ code }) => code)

test('what is monitored, a flag, without counts, or of a group that is not computed cannot be changed', () => {
  const fixed = [
    indicator('DAYS', { monitored: true }),
    indicator('COPY', { rule: { ...rule, code: 'COPY', curve: 'FLAG' } }),
    indicator('UNKNOWN', { numerator: null, denominator: null }),
    indicator('EMPTY', { numerator: 0, denominator: 0 }),
  ]
  expect(codes([group(true, indicator('PROGRESS'), ...fixed), group(false, indicator('ONLINE'))])).toEqual(['PROGRESS'])
})

test('what a unit shows of its province can be changed for the province alone', () => {
  const inherited = indicator('PUBLISHED', { rule: { ...rule, code: 'PUBLISHED', curve: 'LINEAR', inherited: true } })
  expect(codes([group(true, inherited)], true)).toEqual([])
  expect(codes([group(true, inherited)], false)).toEqual(['PUBLISHED'])
})

test('a link that asks for more than there is gets all there is; an unknown indicator is left out', () => {
  const adjustable = toAdjustable([group(true, indicator('PROGRESS'))], false)
  const asked = [
    { indicator: 'PROGRESS', numerator: 500 },
    { indicator: 'BEAUTY', numerator: 1 },
  ]
  expect(toApplied(asked, adjustable).map((each) => [each.indicator.code, each.numerator])).toEqual([['PROGRESS', 100]])
})
