import { expect, test } from 'vitest'
import { explainText } from './explain-text.ts'
import type { ExplainedGroup, ExplainedIndicator } from './to-explained.ts'
import { toIndicatorCsv } from './to-indicator-csv.ts'

const progress: ExplainedIndicator = {
  code: 'PROGRESS',
  number: '2.1',
  name: 'On time',
  formula: 'In term ÷ received',
  numerator: 451375,
  denominator: 508504,
  ratio: 0.8876,
  medianRatio: 0.8869,
  points: 17.75,
  published: 17.75,
  maximum: 20,
  lost: 2.25,
  needed: 25221,
  neededForNext: null,
  monitored: false,
  reason: null,
  note: null,
  dossiers: [],
  rule: { code: 'PROGRESS', maximum: 20, curve: 'LINEAR', threshold: null, whenEmpty: 'ZERO', inherited: false },
}
const group: ExplainedGroup = {
  code: 'TDGQ',
  name: 'Progress',
  points: 17.75,
  published: 17.75,
  computed: true,
  maximum: 20,
  observable: null,
  reason: null,
  lost: 2.25,
  median: 17.74,
  indicators: [progress],
  missing: [],
  unsure: null,
}
const rowsOf = (groups: ExplainedGroup[]) => toIndicatorCsv(groups, explainText.en, () => '20 × ratio').rows

test('every line is as wide as the heading, a group above its indicators', () => {
  const { headers, rows } = toIndicatorCsv([group], explainText.en, () => '')
  expect(rows.map((row) => row.length)).toEqual([headers.length, headers.length])
  expect(rows.map((row) => row[2])).toEqual([null, 'PROGRESS'])
})

test('an indicator carries formula, rule, both counts and both scores', () => {
  expect(rowsOf([group])[1]).toEqual([
    'TDGQ',
    'Progress',
    'PROGRESS',
    '2.1',
    'On time',
    'In term ÷ received',
    '20 × ratio',
    451375,
    508504,
    0.8876,
    0.8869,
    17.75,
    17.75,
    20,
    2.25,
    25221,
    null,
    null,
  ])
})

test('a group that is not computed has no computed points in the file, only the published ones', () => {
  const row = rowsOf([{ ...group, computed: false, indicators: [] }])[0]
  expect([row?.[11], row?.[12]]).toEqual([null, 17.75])
})

test('what was not observed carries the reason, and a count that differs from the formula its note', () => {
  const unknown = { ...progress, points: null, reason: 'No source.' }
  const noted = { ...progress, neededForNext: 80, note: 'In civil days.' }
  const rows = rowsOf([{ ...group, reason: 'Without 2.1.', indicators: [unknown, noted] }])
  expect(rows.map((row) => row.slice(-2))).toEqual([
    [null, 'Without 2.1.'],
    [null, 'No source.'],
    [80, 'In civil days.'],
  ])
})
