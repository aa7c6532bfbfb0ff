import { expect, test } from 'vitest'
import { aRankedUnit } from './a-ranked-unit.ts'
import { mostMoved, toBumpLines, toHistoryDays, toHistoryPoints } from './to-history-points.ts'
import type { HistoryPoint } from './to-ranked-units.ts'

const point = (capturedOn: string, total: number, position: number) => ({
  capturedOn,
  scheme: '766-portal-2026',
  total,
  position,
  stale: false,
})
const words = { formatDay: (day: string) => day, gap: 'new rules' }
const unit = (key: string, history: HistoryPoint[], points = 0) =>
  aRankedUnit({ key, history, movement: { since: '2026-10-07', trust: null, positions: 0, points } })
const thanhHoa = unit('38', [point('2026-10-07', 60.46, 24), point('2026-10-10', 60.8, 26)], 0.34)
const newcomer = unit('75', [point('2026-10-10', 67.48, 2)], -0.5)

test('every captured day is a place on the line, a day without a capture a gap and not a zero', () => {
  const days = toHistoryDays([thanhHoa, newcomer])
  expect(toHistoryPoints(days, [thanhHoa, newcomer], 'position', words)).toEqual([
    { label: '2026-10-07', at: 20733, values: { 38: 24, 75: null } },
    { label: '2026-10-10', at: 20736, values: { 38: 26, 75: 2 } },
  ])
  expect(toHistoryPoints(days, [thanhHoa], 'total', words)[1]).toEqual({
    label: '2026-10-10',
    at: 20736,
    values: { 38: 60.8 },
  })
})

test('between days of different rules stands a gap with its name, so that no line leads across', () => {
  const moved = unit('38', [{ ...point('2026-10-06', 71, 4), scheme: '766-legacy' }, point('2026-10-10', 60.8, 26)])
  const points = toHistoryPoints(toHistoryDays([moved]), [moved], 'total', words)
  expect(toBumpLines(points, [moved])[0]?.positions).toEqual([4, null, 26])
  expect(points).toEqual([
    { label: '2026-10-06', at: 20732, values: { 38: 71 } },
    { label: 'new rules', at: 20734, values: { 38: null }, parts: true },
    { label: '2026-10-10', at: 20736, values: { 38: 60.8 } },
  ])
})

test('no units have no days', () => {
  expect(toHistoryDays([])).toEqual([])
})

test('a fall is as much of a move as a rise', () => {
  expect(mostMoved([thanhHoa, newcomer])).toEqual(['75', '38'])
})
