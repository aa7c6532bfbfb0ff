import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { readDefaultCalendar } from '../../../db/seed/dossiers/calendar.ts'
import { dueDate, type DurationUnit } from '../../../subgraphs/dossiers/src/rules/due-date.ts'
import { addWorkingMinutes, type WorkingCalendar } from '../../../subgraphs/dossiers/src/rules/working-calendar.ts'
import { dayNumber } from '../../../subgraphs/dossiers/src/rules/viet-nam-time.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import {
  dayAfter,
  dayOf,
  daysInMonths,
  isOpen,
  observedHours,
  slowDays,
  slowHours,
  slowSameDay,
  usualHours,
  works,
  type Clock,
  type SlowPause,
} from './slow-due-date.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const usual = readDefaultCalendar()
const observed: WorkingCalendar = {
  ...usual,
  profile: 'thanh-hoa-observed',
  openings: [
    { opens: 420, closes: 690 },
    { opens: 810, closes: 1020 },
  ],
}
const profiles = [
  { calendar: usual, hours: usualHours },
  { calendar: observed, hours: observedHours },
]

/** Minutes of ten years, with the hours in which something changes drawn as often as all others. */
const clock = fc
  .record({
    day: fc.integer({ min: 0, max: 3652 }),
    time: fc.oneof(
      fc.constantFrom(
        '00:00',
        '07:00',
        '07:29',
        '07:30',
        '11:30',
        '12:00',
        '13:30',
        '15:00',
        '15:01',
        '17:00',
        '23:59',
      ),
      fc
        .integer({ min: 0, max: 1439 })
        .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`),
    ),
  })
  .map(({ day, time }): Clock => `${dayAfter('2024-01-01', day)}T${time}`)
const profile = fc.constantFrom(...profiles)
const dayUnit = fc.constantFrom('WORKING_DAY', 'CALENDAR_DAY', 'MONTH' as const)
const instant = (of: Clock) => Date.parse(`${of}:00+07:00`)
const shown = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 16)
const plus = (of: Clock, minutes: number): Clock => shown(instant(of) + minutes * 60_000)
const limitOf = (unit: DurationUnit, amount: number) => ({ unit, amount: unit === 'MONTH' ? amount % 14 : amount })

/** Up to three times within some weeks after reception in which a supplement is awaited; they may overlap. */
const pausesAfter = fc.array(
  fc.record({ after: fc.integer({ min: 0, max: 20_000 }), lasts: fc.integer({ min: 0, max: 12_000 }) }),
  { maxLength: 3 },
)
const toPauses = (received: Clock, drawn: readonly { after: number; lasts: number }[]): SlowPause[] =>
  drawn.map(({ after, lasts }) => ({ from: plus(received, after), until: plus(received, after + lasts) }))
const toInstants = (pauses: readonly SlowPause[]) =>
  pauses.map(({ from, until }) => ({ from: instant(from), until: instant(until) }))

test('limits in hours end in the minute to which a walk of minute by minute comes, in ten years', () => {
  fc.assert(
    fc.property(profile, clock, fc.integer({ min: 1, max: 60 }), pausesAfter, (kept, received, limit, drawn) => {
      const pauses = toPauses(received, drawn)
      const counted = dueDate(kept.calendar, {
        receivedAt: instant(received),
        limit: { amount: limit, unit: 'WORKING_HOUR' },
        pauses: toInstants(pauses),
      })
      expect(shown(counted.dueAt)).toBe(slowHours(kept.hours, received, limit, pauses))
      const used = counted.steps.reduce((sum, step) => sum + (step.hours ?? 0), 0)
      expect(used).toBeCloseTo(limit, 6)
    }),
    { numRuns: 150 },
  )
})

test('limits in days and months end on the day to which a walk of day by day comes, in ten years', () => {
  fc.assert(
    fc.property(
      profile,
      clock,
      dayUnit,
      fc.integer({ min: 1, max: 60 }),
      pausesAfter,
      (kept, received, unit, amount, drawn) => {
        const limit = { unit, amount: unit === 'MONTH' ? 1 + (amount % 13) : amount }
        const pauses = toPauses(received, drawn)
        const counted = dueDate(kept.calendar, { receivedAt: instant(received), limit, pauses: toInstants(pauses) })
        expect(shown(counted.dueAt)).toBe(`${slowDays(unit, received, limit.amount, pauses)}T17:00`)
        expect(counted.provisional).toBe(shown(counted.dueAt) >= '2027-01-01')
        const length = unit === 'MONTH' ? daysInMonths(dayOf(received), limit.amount) : limit.amount
        expect(counted.steps.filter((step) => step.counted)).toHaveLength(length)
        const days = counted.steps.map((step) => step.on)
        expect(days).toEqual(days.map((_, index) => dayAfter(dayOf(received), index)))
      },
    ),
    { numRuns: 1500 },
  )
})

test('same-day procedures end on the day that the 15:00 rule gives, in ten years', () => {
  fc.assert(
    fc.property(profile, clock, dayUnit, (kept, received, unit) => {
      const counted = dueDate(kept.calendar, { receivedAt: instant(received), limit: { unit, amount: 0 } })
      expect(shown(counted.dueAt)).toBe(`${slowSameDay(kept.hours, received)}T17:00`)
      expect(counted.dueAt).toBeGreaterThan(instant(received))
    }),
    { numRuns: 1500 },
  )
})

test('a dossier received later, or with a longer limit, is never due earlier', () => {
  const unit = fc.constantFrom<DurationUnit>('WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'MONTH')
  const amounts = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 5 }))
  fc.assert(
    fc.property(profile, clock, fc.nat({ max: 20_000 }), unit, amounts, (kept, received, later, of, [amount, more]) => {
      const due = (at: Clock, limit: number) =>
        dueDate(kept.calendar, { receivedAt: instant(at), limit: { unit: of, amount: limit } }).dueAt
      const { amount: base } = limitOf(of, amount)
      expect(due(plus(received, later), base)).toBeGreaterThanOrEqual(due(received, base))
      // A limit of 0 counts the day of reception itself, after 15:00 the next one: as long as a limit of 1, never longer.
      expect(due(received, base + more)).toBeGreaterThanOrEqual(due(received, base))
    }),
    { numRuns: 1500 },
  )
})

test('a pause of some open minutes moves a limit in hours by as many open minutes', () => {
  const facts = [
    profile,
    clock,
    fc.integer({ min: 1, max: 60 }),
    fc.nat({ max: 6000 }),
    fc.nat({ max: 12_000 }),
  ] as const
  fc.assert(
    fc.property(...facts, (kept, received, hours, after, lasts) => {
      const limit = { unit: 'WORKING_HOUR', amount: hours } as const
      const receivedAt = instant(received)
      const undisturbed = dueDate(kept.calendar, { receivedAt, limit }).dueAt
      const [from, until] = [plus(received, after), plus(received, after + lasts)]
      fc.pre(instant(from) < undisturbed)
      const pauses = toInstants([{ from, until }])
      const paused = openMinutes(kept.hours, from, until)
      const expected = addWorkingMinutes(kept.calendar, receivedAt, hours * 60 + paused)
      expect(dueDate(kept.calendar, { receivedAt, limit, pauses }).dueAt).toBe(expected)
    }),
    { numRuns: 150 },
  )
})

test('a pause of some working days moves a limit in working days by as many working days', () => {
  const facts = [profile, clock, fc.integer({ min: 1, max: 60 }), fc.nat({ max: 40 }), fc.nat({ max: 30 })] as const
  fc.assert(
    fc.property(...facts, (kept, received, days, after, lasts) => {
      const receivedAt = instant(received)
      const due = (amount: number, pauses: readonly SlowPause[] = []) =>
        dueDate(kept.calendar, { receivedAt, limit: { unit: 'WORKING_DAY', amount }, pauses: toInstants(pauses) }).dueAt
      const from = dayAfter(dayOf(received), 1 + after)
      fc.pre(from <= dayOf(shown(due(days))))
      const until = dayAfter(from, lasts)
      const pausedDays = Array.from({ length: dayNumber(until) - dayNumber(from) }, (_, index) => dayAfter(from, index))
      const moved = due(days, [{ from: `${from}T10:00`, until: `${until}T10:00` }])
      expect(moved).toBe(due(days + pausedDays.filter(works).length))
    }),
    { numRuns: 1000 },
  )
})

function openMinutes(hours: typeof usualHours, from: Clock, until: Clock): number {
  let minutes = 0
  for (let at = from; at < until; at = plus(at, 1)) if (isOpen(hours, at)) minutes += 1
  return minutes
}
