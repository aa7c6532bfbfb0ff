import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { readDefaultCalendar } from '@motcua/dossiers/reference/calendar'
import { dueDate, type DurationUnit } from '../../../subgraphs/dossiers/src/rules/due-date.ts'
import type { WorkingCalendar } from '../../../subgraphs/dossiers/src/rules/working-calendar.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import {
  dayAfter,
  dayOf,
  daysInMonths,
  observedHours,
  slowDays,
  slowHours,
  slowSameDay,
  usualHours,
  type Clock,
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
const toPauses = (received: Clock, drawn: readonly { after: number; lasts: number }[]) =>
  drawn.map(({ after, lasts }) => ({
    from: instant(plus(received, after)),
    until: instant(plus(received, after + lasts)),
  }))
const patience = 120_000

test(
  'limits in hours end in the minute to which a walk of minute by minute comes, in ten years',
  () => {
    fc.assert(
      fc.property(profile, clock, fc.integer({ min: 1, max: 60 }), (kept, received, amount) => {
        const counted = dueDate(kept.calendar, {
          receivedAt: instant(received),
          limit: { amount, unit: 'WORKING_HOUR' },
        })
        expect(shown(counted.dueAt)).toBe(slowHours(kept.hours, received, amount))
        const used = counted.steps.reduce((sum, step) => sum + (step.hours ?? 0), 0)
        expect(used).toBeCloseTo(amount, 6)
      }),
      { numRuns: 150 },
    )
  },
  patience,
)

test(
  'limits in days and months end on the day to which a walk of day by day comes, in ten years',
  () => {
    fc.assert(
      fc.property(profile, clock, dayUnit, fc.integer({ min: 1, max: 60 }), (kept, received, unit, amount) => {
        const limit = { unit, amount: unit === 'MONTH' ? 1 + (amount % 13) : amount }
        const counted = dueDate(kept.calendar, { receivedAt: instant(received), limit })
        expect(shown(counted.dueAt)).toBe(`${slowDays(unit, received, limit.amount)}T17:00`)
        expect(counted.provisional).toBe(shown(counted.dueAt) >= '2027-01-01')
        const length = unit === 'MONTH' ? daysInMonths(dayOf(received), limit.amount) : limit.amount
        expect(counted.steps.filter((step) => step.counted)).toHaveLength(length)
        const days = counted.steps.map((step) => step.on)
        expect(days).toEqual(days.map((_, index) => dayAfter(dayOf(received), index)))
      }),
      { numRuns: 1500 },
    )
  },
  patience,
)

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

test(
  'pauses move a limit of any unit by the sum of those that count, each as one step after the days',
  () => {
    const unit = fc.constantFrom<DurationUnit>('WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'MONTH')
    fc.assert(
      fc.property(profile, clock, unit, fc.nat({ max: 20 }), pausesAfter, (kept, received, of, amount, drawn) => {
        const question = { receivedAt: instant(received), limit: limitOf(of, amount) }
        const still = dueDate(kept.calendar, question)
        const moved = dueDate(kept.calendar, { ...question, pauses: toPauses(received, drawn) })
        expect(moved.dueAt).toBe(still.dueAt + moved.pauses.reduce((sum, { adds }) => sum + adds, 0))
        expect(moved.steps.slice(0, still.steps.length)).toEqual(still.steps)
        const seconds = moved.steps.slice(still.steps.length).map((step) => step.seconds)
        expect(seconds).toEqual(moved.pauses.map(({ adds }) => adds / 1000))
        expect([moved.startsAt, moved.provisional]).toEqual([still.startsAt, still.provisional])
      }),
      { numRuns: 1500 },
    )
  },
  patience,
)
