import { expect, test } from 'vitest'
import { ageClassNames, ageClassOf } from './age-class.ts'
import { appointmentDaysOf } from './appointment-days.ts'
import { civilDay, dayNumber } from './viet-nam-time.ts'
import { createWorkingCalendar } from './working-calendar.ts'

const calendar = createWorkingCalendar({
  version: 'test',
  profile: 'usual',
  known: { from: '2025-01-01', until: '2026-01-01' },
  openings: [{ opens: 480, closes: 1020 }],
  days: [
    { day: '2025-09-01', kind: 'HOLIDAY', name: 'Quốc khánh' },
    { day: '2025-09-02', kind: 'HOLIDAY', name: 'Quốc khánh' },
  ],
})

test('an appointment on Thursday is one working day late on Friday, and still on the weekend', () => {
  for (const on of ['2025-08-01', '2025-08-03']) {
    expect(appointmentDaysOf(calendar, 'DAYS_1_TO_3', on)).toEqual({ from: '2025-07-29', through: '2025-07-31' })
  }
})

test('what passed on a day off is late by no working day', () => {
  expect(appointmentDaysOf(calendar, 'UNDER_1_DAY', '2025-08-03')).toEqual({
    from: '2025-08-01',
    through: '2025-08-03',
  })
})

test('the classes follow each other without a gap, holidays or not, and the last one has no beginning', () => {
  for (const on of ['2025-07-31', '2025-09-02', '2025-09-03', '2025-09-07']) {
    const days = ageClassNames.map((name) => appointmentDaysOf(calendar, name, on))
    expect(days[0]?.through).toBe(on)
    expect(days.at(-1)?.from).toBeNull()
    for (const [index, { from }] of days.slice(0, -1).entries()) {
      expect(days[index + 1]?.through).toBe(civilDay(dayNumber(from ?? '') - 1))
    }
  }
})

test('every day lies in the class that its own count of working days has', () => {
  const on = '2025-09-10'
  for (let number = dayNumber('2025-06-01'); number <= dayNumber(on); number += 1) {
    const name = ageClassOf(calendar.countWorkingDays(number, dayNumber(on)))
    const { from, through } = appointmentDaysOf(calendar, name, on)
    const day = civilDay(number)
    expect({ day, name, within: (from === null || from <= day) && day <= through }).toEqual({ day, name, within: true })
  }
})
