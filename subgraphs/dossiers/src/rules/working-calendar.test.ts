import { expect, test } from 'vitest'
import { acceptanceDueAt } from './acceptance-due.ts'
import { civilDay, dayNumber } from './viet-nam-time.ts'
import { addWorkingDays, addWorkingMinutes, createWorkingCalendar } from './working-calendar.ts'

const calendar = createWorkingCalendar(
  'test',
  [
    { opens: 450, closes: 690 },
    { opens: 810, closes: 1020 },
  ],
  [
    { day: '2025-04-26', works: true },
    { day: '2025-04-30', works: false },
    { day: '2025-05-01', works: false },
    { day: '2025-05-02', works: false },
    { day: '2026-08-22', works: true },
    { day: '2026-11-24', works: false },
  ],
)
const at = (text: string) => Date.parse(`${text}+07:00`)
const shown = (instant: number) => new Date(instant + 7 * 3_600_000).toISOString().slice(0, 16)

test.for([
  ['2025-04-25', 3, '2025-04-29', 'Saturday 26 April is worked'],
  ['2025-04-29', 1, '2025-05-05', '30 April to 2 May are off, then a weekend'],
  ['2026-08-21', 5, '2026-08-27', 'Saturday 22 August is worked'],
  ['2026-11-23', 1, '2026-11-25', '24 November is a holiday'],
] as const)('received on %s with %i working days is due on %s: %s', ([received, days, due]) => {
  expect(civilDay(addWorkingDays(calendar, dayNumber(received), days))).toBe(due)
})

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

test('a calendar that never opens is refused', () => {
  expect(() => createWorkingCalendar('closed', [], [])).toThrow('names no opening hours')
})
