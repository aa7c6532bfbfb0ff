import { expect, test } from 'vitest'
import { toFlow } from './to-flow.ts'

const statistics = (counts: { carriedOver: number; received: number; inTime: number; late: number; open: number }) => ({
  received: {
    total: counts.carriedOver + counts.received,
    carriedOver: counts.carriedOver,
    inPeriod: counts.received,
    online: counts.received,
    direct: 0,
    post: 0,
  },
  resolved: {
    total: counts.inTime + counts.late,
    early: counts.inTime,
    onTime: 0,
    late: counts.late,
    lateWithApology: 0,
    lateKeptNewDate: 0,
    undeterminable: 0,
  },
  closedWithoutResult: { total: 0, afterAppointment: 0 },
  handedOver: { in: 0, out: 0 },
  inProgress: { total: counts.open, inTerm: counts.open, overdue: 0, undeterminable: 0 },
})

test('what was carried over and received is set against what became of it', () => {
  const flow = toFlow(statistics({ carriedOver: 20, received: 80, inTime: 60, late: 15, open: 25 }))
  expect(flow.items.map(({ key, count, share }) => [key, count, share])).toEqual([
    ['carriedOver', 20, 0.2],
    ['received', 80, 0.8],
    ['inTime', 60, 0.6],
    ['late', 15, 0.15],
    ['closed', 0, 0],
    ['inTerm', 25, 0.25],
    ['overdue', 0, 0],
  ])
  expect(flow).toMatchObject({ done: 0.75, left: 25, check: { parts: [20, 80, -75, 0], total: 25 } })
})

test('the check shows the closing stock as it was counted, also when it does not agree', () => {
  expect(toFlow(statistics({ carriedOver: 20, received: 80, inTime: 60, late: 15, open: 24 })).check.total).toBe(24)
})

test('what another agency handed in was to be resolved, what was handed out was not, and both stand in the check', () => {
  const counts = statistics({ carriedOver: 20, received: 80, inTime: 60, late: 15, open: 26 })
  const flow = toFlow({ ...counts, handedOver: { in: 5, out: 4 } })
  expect(flow.items.map(({ key, side, count }) => [key, side, count])).toContainEqual(['handedIn', 'incoming', 5])
  expect(flow.items.map(({ key, side, count }) => [key, side, count])).toContainEqual(['handedOut', 'outgoing', 4])
  expect(flow.done).toBeCloseTo(75 / 101)
  expect(flow.check).toEqual({ parts: [20, 80, 5, -75, 0, -4], total: 26 })
})

test('a period in which nothing was there has no shares', () => {
  const flow = toFlow(statistics({ carriedOver: 0, received: 0, inTime: 0, late: 0, open: 0 }))
  expect(flow.done).toBeNull()
  expect(flow.items.every(({ share }) => share === null)).toBe(true)
})

test('dossiers without a known limit stand by themselves, so that the sides stay equal', () => {
  const known = statistics({ carriedOver: 0, received: 10, inTime: 5, late: 0, open: 3 })
  const flow = toFlow({
    ...known,
    resolved: { ...known.resolved, total: 6, undeterminable: 1 },
    inProgress: { ...known.inProgress, total: 4, undeterminable: 1 },
  })
  const outgoing = flow.items.filter(({ side }) => side === 'outgoing')
  expect(outgoing.map(({ key }) => key)).toContain('resolvedUndeterminable')
  expect(outgoing.reduce((sum, { count }) => sum + count, 0)).toBe(10)
})

test('late dossiers are told with and without an apology, and as a second measure by the new date; closed ones by the appointment', () => {
  const known = statistics({ carriedOver: 0, received: 30, inTime: 10, late: 15, open: 0 })
  const flow = toFlow({
    ...known,
    resolved: { ...known.resolved, lateWithApology: 9, lateKeptNewDate: 4 },
    closedWithoutResult: { total: 5, afterAppointment: 2 },
  })
  expect(
    flow.items.filter(({ parts }) => parts.length > 0).map(({ key, count, parts }) => [key, count, parts]),
  ).toEqual([
    [
      'late',
      15,
      [
        { key: 'withApology', count: 9 },
        { key: 'withoutApology', count: 6 },
        { key: 'keptNewDate', count: 4 },
      ],
    ],
    ['closed', 5, [{ key: 'afterAppointment', count: 2 }]],
  ])
})
