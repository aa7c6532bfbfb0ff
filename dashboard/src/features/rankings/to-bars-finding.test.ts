import { expect, test } from 'vitest'
import { aRankedGroup, aRankedUnit } from './a-ranked-unit.ts'
import { toBarsFinding } from './to-bars-finding.ts'
import { toMetricValue, toRankingMetric } from './to-metric-value.ts'

const unit = (key: string, total: number, ratio: number | null, points: number | null) =>
  aRankedUnit({
    key,
    total,
    groups: [aRankedGroup({ points })],
    onTime: ratio === null ? null : { numerator: 1, denominator: 2, ratio },
  })
const dongThap = unit('82', 68.8, 0.88, 10.31)
const thanhHoa = unit('38', 60.8, 0.89, 8.19)
const unknown = unit('01', 61, null, null)

test('bars stand in the order of their measure, units without it last', () => {
  expect(toBarsFinding([unknown, dongThap, thanhHoa], 'onTime')).toMatchObject({
    ordered: [thanhHoa, dongThap, unknown],
    highest: thanhHoa,
    lowest: dongThap,
    highestValue: 0.89,
  })
})

test('a measure that nobody has draws no bars', () => {
  expect(toBarsFinding([unknown], 'onTime')).toBeNull()
})

test('a group is measured against its own maximum, a share against one', () => {
  expect(toMetricValue(thanhHoa, 'MDSH')).toEqual({ value: 8.19, maximum: 22 })
  expect(toMetricValue(thanhHoa, 'onTime')).toEqual({ value: 0.89, maximum: 1 })
  expect(toMetricValue(thanhHoa, 'score')).toEqual({ value: 60.8, maximum: 100 })
})

test('a measure of another screen or of another day falls back to the total', () => {
  expect(toRankingMetric('digitised', thanhHoa, true)).toBe('score')
  expect(toRankingMetric('onTime', thanhHoa, false)).toBe('score')
  expect(toRankingMetric('MDSH', thanhHoa, false)).toBe('MDSH')
})
