import { expect, test } from 'vitest'
import { dueDate, type DurationUnit, type Pause } from './due-date.ts'
import { lastCalculableDay } from './ledger.ts'
import { createWorkingCalendar, type CalendarFacts } from './working-calendar.ts'

const facts: CalendarFacts = {
  version: 'test',
  profile: 'usual',
  known: { from: '2025-01-01', until: '2027-01-01' },
  openings: [
    { opens: 450, closes: 690 },
    { opens: 810, closes: 1020 },
  ],
  days: [
    { day: '2025-04-26', kind: 'WORK_SWAP', name: 'Làm bù' },
    { day: '2025-04-30', kind: 'HOLIDAY', name: 'Ngày Chiến thắng' },
    { day: '2025-05-01', kind: 'HOLIDAY', name: 'Quốc tế Lao động' },
    { day: '2025-05-02', kind: 'OFF_SWAP', name: 'Hoán đổi' },
    { day: '2026-08-22', kind: 'WORK_SWAP', name: 'Làm bù' },
    { day: '2026-11-24', kind: 'HOLIDAY', name: 'Ngày Văn hóa Việt Nam' },
  ],
}
const calendar = createWorkingCalendar(facts)
const observed = createWorkingCalendar({
  ...facts,
  profile: 'observed',
  openings: [
    { opens: 420, closes: 690 },
    { opens: 810, closes: 1020 },
  ],
})
const at = (clock: string) => Date.parse(`${clock}+07:00`)
const shown = (instant: number) => new Date(instant + 7 * 3_600_000).toISOString().slice(0, 16)
const pause = (from: string, until: string): Pause => ({ from: at(from), until: at(until) })

interface Case {
  readonly in?: typeof calendar
  readonly pauses?: readonly Pause[]
}
const due = (received: string, amount: number, unit: DurationUnit, { in: kept = calendar, pauses = [] }: Case = {}) =>
  dueDate(kept, { receivedAt: at(received), limit: { amount, unit }, pauses })
const dueShown = (...of: Parameters<typeof due>) => shown(due(...of).dueAt)

test.for([
  ['Fri 25 Apr 2025', '2025-04-25', 3, '2025-04-29', 'Saturday 26 April is worked'],
  ['Tue 29 Apr 2025', '2025-04-29', 1, '2025-05-05', '30 April to 2 May off, weekend'],
  ['Fri 21 Aug 2026', '2026-08-21', 5, '2026-08-27', 'Saturday 22 August is worked'],
  ['Mon 23 Nov 2026', '2026-11-23', 1, '2026-11-25', '24 November holiday'],
] as const)('vector %s: received on %s with %i working days is due on %s: %s', ([, received, days, dueOn]) => {
  const answer = due(`${received}T09:00`, days, 'WORKING_DAY')
  expect(shown(answer.dueAt)).toBe(`${dueOn}T17:00`)
  expect(answer.provisional).toBe(false)
})

test('the ledger names every day between reception and the due day, and why it counts or not', () => {
  const plain = { name: null, hours: null, seconds: null }
  expect(due('2025-04-29T09:00', 1, 'WORKING_DAY')).toMatchObject({
    startsAt: at('2025-04-30T00:00'),
    hoursUsed: null,
    pauses: [],
    steps: [
      { on: '2025-04-29', counted: false, reason: 'RECEPTION_DAY', ...plain },
      { on: '2025-04-30', counted: false, reason: 'HOLIDAY', name: 'Ngày Chiến thắng', hours: null, seconds: null },
      { on: '2025-05-01', counted: false, reason: 'HOLIDAY', name: 'Quốc tế Lao động', hours: null, seconds: null },
      { on: '2025-05-02', counted: false, reason: 'OFF_SWAP', name: 'Hoán đổi', hours: null, seconds: null },
      { on: '2025-05-03', counted: false, reason: 'WEEKEND', ...plain },
      { on: '2025-05-04', counted: false, reason: 'WEEKEND', ...plain },
      { on: '2025-05-05', counted: true, reason: null, ...plain },
    ],
  })
})

test.for([
  ['2025-07-01T15:00', '2025-07-01T17:00', 'at 15:00 counts on the day'],
  ['2025-07-01T15:00:01', '2025-07-02T17:00', 'a second after 15:00 counts from the next working day'],
  ['2025-07-04T16:00', '2025-07-07T17:00', 'on Friday after 15:00 counts on Monday'],
  ['2025-07-05T16:00', '2025-07-07T17:00', 'on Saturday counts on Monday'],
  ['2025-04-29T16:00', '2025-05-05T17:00', 'after 15:00 before holidays counts after them'],
] as const)('a same-day procedure filed %s is due %s: filed %s', ([received, dueAt]) => {
  expect(dueShown(received, 0, 'WORKING_DAY')).toBe(dueAt)
  expect(dueShown(received, 0, 'CALENDAR_DAY')).toBe(dueAt)
})

test('a same-day procedure filed after the counter closed at noon counts from the next working day', () => {
  const morning = createWorkingCalendar({ ...facts, openings: [{ opens: 450, closes: 690 }] })
  expect(dueShown('2025-07-01T13:00', 0, 'WORKING_DAY', { in: morning })).toBe('2025-07-02T11:30')
})

test.for([
  ['2025-07-01T06:00', 1, '2025-07-01T08:30', 'before opening'],
  ['2025-07-01T07:30', 4, '2025-07-01T11:30', 'at opening, full at the close of the morning'],
  ['2025-07-01T10:30', 2, '2025-07-01T14:30', 'over lunch'],
  ['2025-07-01T12:00', 1, '2025-07-01T14:30', 'at lunch'],
  ['2025-07-01T16:00', 2, '2025-07-02T08:30', 'late in the afternoon'],
  ['2025-07-04T18:00', 8, '2025-07-08T08:00', 'on Friday after closing'],
  ['2025-04-29T16:30', 1, '2025-05-05T08:00', 'before holidays'],
] as const)('received %s with %i working hours is due %s: received %s', ([received, hours, dueAt]) => {
  expect(dueShown(received, hours, 'WORKING_HOUR')).toBe(dueAt)
})

test('the ledger of hours says how many were used on each day and when the clock began', () => {
  const answer = due('2025-07-04T18:00', 9, 'WORKING_HOUR')
  expect(answer.startsAt).toBe(at('2025-07-07T07:30'))
  expect(answer.hoursUsed).toBe(9)
  expect(answer.steps.map(({ on, counted, reason, hours }) => [on, counted, reason, hours])).toEqual([
    ['2025-07-04', false, 'NOT_OPEN', 0],
    ['2025-07-05', false, 'WEEKEND', 0],
    ['2025-07-06', false, 'WEEKEND', 0],
    ['2025-07-07', true, null, 7.5],
    ['2025-07-08', true, null, 1.5],
  ])
})

test('a province with other hours has other due moments', () => {
  expect(dueShown('2025-07-01T06:00', 8, 'WORKING_HOUR')).toBe('2025-07-02T08:00')
  expect(dueShown('2025-07-01T06:00', 8, 'WORKING_HOUR', { in: observed })).toBe('2025-07-01T17:00')
})

test('a limit in calendar days counts days off, and moves to the next working day when it ends on one', () => {
  expect(dueShown('2025-07-01T09:00', 3, 'CALENDAR_DAY')).toBe('2025-07-04T17:00')
  const moved = due('2025-04-29T09:00', 2, 'CALENDAR_DAY')
  expect(shown(moved.dueAt)).toBe('2025-05-05T17:00')
  expect(moved.steps.map(({ on, counted, reason }) => [on, counted, reason])).toEqual([
    ['2025-04-29', false, 'RECEPTION_DAY'],
    ['2025-04-30', true, null],
    ['2025-05-01', true, null],
    ['2025-05-02', false, 'OFF_SWAP'],
    ['2025-05-03', false, 'WEEKEND'],
    ['2025-05-04', false, 'WEEKEND'],
    ['2025-05-05', false, 'NEXT_WORKING_DAY'],
  ])
})

test.for([
  ['2025-07-10T09:00', 1, '2025-08-11', '10 August is a Sunday'],
  ['2025-01-31T09:00', 1, '2025-02-28', 'February has no 31st'],
  ['2025-11-30T09:00', 3, '2026-03-02', '28 February 2026 is a Saturday'],
  ['2025-12-15T09:00', 12, '2026-12-15', 'a year later'],
] as const)('received on %s with %i months is due on %s: %s', ([received, months, dueOn]) => {
  expect(dueShown(received, months, 'MONTH')).toBe(`${dueOn}T17:00`)
})

test('a pause is added to the end of the limit with its exact duration, as one step after the days', () => {
  const pauses = [pause('2025-07-02T10:00', '2025-07-07T09:00')]
  const [still, moved] = [
    due('2025-07-01T09:00', 5, 'WORKING_DAY'),
    due('2025-07-01T09:00', 5, 'WORKING_DAY', { pauses }),
  ]
  expect(shown(still.dueAt)).toBe('2025-07-08T17:00')
  expect(shown(moved.dueAt)).toBe('2025-07-13T16:00')
  expect(moved.steps).toEqual([
    ...still.steps,
    { on: '2025-07-02', counted: false, reason: 'PAUSED', name: null, hours: null, seconds: 119 * 3600 },
  ])
})

test.for(['WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'MONTH'] as const)(
  'a pause of five hours, lunch among them, moves a limit of the unit %s by five hours',
  (unit) => {
    const pauses = [pause('2025-07-01T08:30', '2025-07-01T13:30')]
    const moved = due('2025-07-01T08:00', 1, unit, { pauses }).dueAt - due('2025-07-01T08:00', 1, unit).dueAt
    expect(moved).toBe(5 * 3_600_000)
  },
)

test('a supplement asked for on the due day itself counts until counters close', () => {
  const on = (from: string) => [pause(`2025-07-03T${from}`, '2025-07-04T18:00')]
  expect(dueShown('2025-07-01T09:00', 2, 'WORKING_DAY', { pauses: on('17:00') })).toBe('2025-07-04T18:00')
  expect(dueShown('2025-07-01T09:00', 2, 'WORKING_DAY', { pauses: on('17:01') })).toBe('2025-07-03T17:00')
})

test('two requests that overlap pause the clock once', () => {
  const twice = [pause('2025-07-03T10:00', '2025-07-07T09:00'), pause('2025-07-02T10:00', '2025-07-04T09:00')]
  const { dueAt, pauses } = due('2025-07-01T09:00', 5, 'WORKING_DAY', { pauses: twice })
  expect(shown(dueAt)).toBe('2025-07-13T16:00')
  expect(pauses.map(({ adds }) => adds / 3_600_000)).toEqual([47, 72])
})

test('a pause after the due moment moves nothing, and stands in no ledger', () => {
  const late = [pause('2025-07-20T10:00', '2025-07-25T10:00')]
  expect(due('2025-07-01T09:00', 5, 'WORKING_DAY', { pauses: late })).toEqual(due('2025-07-01T09:00', 5, 'WORKING_DAY'))
})

test('a pause that moves the end beyond the last calculable day is refused', () => {
  const pauses = [pause('2100-12-20T10:00', '2101-01-10T10:00')]
  expect(() => due('2100-12-15T09:00', 5, 'WORKING_DAY', { pauses })).toThrow(lastCalculableDay)
})

test('a day beyond the announced calendar makes the answer provisional', () => {
  expect(due('2026-12-30T09:00', 1, 'WORKING_DAY')).toMatchObject({ provisional: false })
  expect(due('2026-12-30T09:00', 2, 'WORKING_DAY')).toMatchObject({ provisional: true })
  expect(due('2024-12-31T09:00', 1, 'WORKING_DAY')).toMatchObject({ provisional: true })
})

test('a limit that is no whole number, or ends after the last calculable day, is refused', () => {
  expect(() => due('2025-07-01T09:00', -1, 'WORKING_DAY')).toThrow('whole number')
  expect(() => due('2025-07-01T09:00', 1.5, 'WORKING_HOUR')).toThrow('whole number')
  expect(() => due('2025-07-01T09:00', 1200, 'MONTH')).toThrow(lastCalculableDay)
})
