import { expect, test } from 'vitest'
import { acceptanceDueAt } from './acceptance-due.ts'
import { civilDay, dayNumber } from './viet-nam-time.ts'
import { addWorkingDays, addWorkingMinutes, createWorkingCalendar, type CalendarFacts } from './working-calendar.ts'

const facts: CalendarFacts = {
  version: 'test',
  profile: 'usual',
  known: { from: '2025-01-01', until: '2027-01-01' },
  openings: [
    { opens: 450, closes: 690 },
    { opens: 810, closes: 1020 },
  ],
  days: [{ day: '2025-04-26', kind: 'WORK_SWAP', name: 'thay 02/05' }],
}
const calendar = createWorkingCalendar(facts)
const at = (text: string) => Date.parse(`${text}+07:00`)
const shown = (instant: number) => new Date(instant + 7 * 3_600_000).toISOString().slice(0, 16)

test('the day of reception itself counts for a limit of no days, or the first working day after it', () => {
  expect(civilDay(addWorkingDays(calendar, dayNumber('2025-07-04'), 0))).toBe('2025-07-04')
  expect(civilDay(addWorkingDays(calendar, dayNumber('2025-07-05'), 0))).toBe('2025-07-07')
})

test.for([
  ['2025-07-01T07:30', '2025-07-02T08:00', 'at opening'],
  ['2025-07-01T06:00', '2025-07-02T08:00', 'before opening'],
  ['2025-07-01T10:00', '2025-07-02T10:30', 'in the morning'],
  ['2025-07-01T12:15', '2025-07-02T14:00', 'at lunch'],
  ['2025-07-01T20:00', '2025-07-03T08:00', 'in the evening'],
  ['2025-07-04T16:00', '2025-07-07T16:30', 'on Friday afternoon'],
  ['2025-07-05T09:00', '2025-07-08T08:00', 'on Saturday'],
] as const)('an online dossier filed %s must be accepted by %s: filed %s', ([filed, due]) => {
  expect(shown(acceptanceDueAt(calendar, at(filed)))).toBe(due)
})

test('a sum of working minutes that is full at closing ends at closing', () => {
  expect(shown(addWorkingMinutes(calendar, at('2025-07-01T13:30'), 210))).toBe('2025-07-01T17:00')
})

test('a Saturday worked in lieu is a working day, its Sunday is not', () => {
  expect(calendar.judge(dayNumber('2025-04-26'))).toEqual({ works: true, reason: 'WORK_SWAP', name: 'thay 02/05' })
  expect(calendar.judge(dayNumber('2025-04-27'))).toEqual({ works: false, reason: 'WEEKEND', name: null })
})

test('a calendar is known through the last day that was announced', () => {
  const known = ['2024-12-31', '2025-01-01', '2026-12-31', '2027-01-01'].map((day) => calendar.isKnown(dayNumber(day)))
  expect(known).toEqual([false, true, true, false])
})

test('a calendar that never opens, or opens twice at once, is refused', () => {
  expect(() => createWorkingCalendar({ ...facts, openings: [] })).toThrow('names no opening hours')
  const overlapping = [...facts.openings, { opens: 1000, closes: 1080 }]
  expect(() => createWorkingCalendar({ ...facts, openings: overlapping })).toThrow('overlap')
})
