import { expect, test } from 'vitest'
import { dueDate, type Limit } from '../../src/rules/due-date.ts'
import { dayNumber, instantAt } from '../../src/rules/viet-nam-time.ts'
import { Appointments } from './appointments.ts'
import { readDefaultCalendar } from '../../reference/calendar.ts'
import { workingInstant } from './moments.ts'
import { createRandom } from './random.ts'

const calendar = readDefaultCalendar()
const units = ['WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'MONTH'] as const

test('a remembered appointment is the one that the rule gives', () => {
  const appointments = new Appointments(calendar)
  const random = createRandom('appointments')
  const differing: unknown[] = []
  for (let round = 0; round < 4000; round += 1) {
    const number = dayNumber('2025-06-02') + random.below(60)
    const receivedAt = calendar.isWorkingDay(number) ? workingInstant(calendar, number, random) : instantAt(number, 600)
    const unit = units[random.below(units.length)] ?? 'MONTH'
    const limit: Limit = { amount: unit === 'MONTH' ? 1 + random.below(3) : random.below(30), unit }
    if (limit.unit === 'WORKING_HOUR' && limit.amount === 0) continue
    const expected = dueDate(calendar, { receivedAt, limit }).dueAt
    if (appointments.dueAt(receivedAt, limit) !== expected) differing.push({ receivedAt, limit, expected })
  }
  expect(differing).toEqual([])
})

test('two calendars do not remember for each other', () => {
  const [one, other] = [new Appointments(calendar), new Appointments({ ...calendar, isWorkingDay: () => true })]
  const [receivedAt, limit] = [instantAt(dayNumber('2025-07-04'), 600), { amount: 2, unit: 'MONTH' }] as const
  one.dueAt(receivedAt, limit)
  expect(new Date(other.dueAt(receivedAt, limit)).toISOString()).toBe('2025-09-04T10:00:00.000Z')
})
