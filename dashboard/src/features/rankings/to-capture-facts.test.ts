import { expect, test } from 'vitest'
import { aRankedGroup, aRankedUnit } from './a-ranked-unit.ts'
import { toCaptureFacts, totalMinusGroups } from './to-capture-facts.ts'

const thanhHoa = [8.48, 17.75, 8.46, 6.28, 11.63, 8.19].map((points) => aRankedGroup({ points }))
const onTime = { numerator: 1, denominator: 2, ratio: 0.5 }
const unit = (total: number, differences = {}) => aRankedUnit({ total, groups: thanhHoa, ...differences })

test('groups that add up to 60.79 beside a total of 60.80 differ by rounding only', () => {
  expect(totalMinusGroups(60.8, thanhHoa)).toBe(0.01)
  expect(toCaptureFacts([unit(60.8)])).toEqual({ stale: 0, largestDifference: 0, withIndicators: 0, units: 1 })
})

test('a total read at another moment than its groups is counted with its difference', () => {
  expect(toCaptureFacts([unit(60.8), unit(62.44), unit(60.77)])).toMatchObject({ stale: 1, largestDifference: 1.65 })
})

test('a group without points makes the sum unknown, not smaller', () => {
  expect(totalMinusGroups(60.8, [...thanhHoa, { points: null }])).toBeNull()
  expect(totalMinusGroups(60.8, [])).toBeNull()
})

test('units with indicators are counted, since a portal may be captured in part', () => {
  expect(toCaptureFacts([unit(60.8, { onTime }), unit(60.8)])).toMatchObject({ withIndicators: 1, units: 2 })
})
