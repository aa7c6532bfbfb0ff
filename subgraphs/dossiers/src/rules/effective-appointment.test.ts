import { expect, test } from 'vitest'
import { createWorkingCalendar } from './working-calendar.ts'
import { effectiveAppointment } from './effective-appointment.ts'

const calendar = createWorkingCalendar({
  version: 'test',
  profile: 'usual',
  known: { from: '2024-01-01', until: '2027-01-01' },
  days: [],
  openings: [
    { opens: 450, closes: 690 },
    { opens: 810, closes: 1020 },
  ],
})
const at = (clock: string) => Date.parse(`${clock}:00+07:00`)
const told = {
  receivedAt: at('2025-09-01T08:00'),
  appointmentAt: at('2025-09-10T17:00'),
  limit: { amount: 3, unit: 'WORKING_DAY' as const },
  supplements: [],
}

test('the appointment that was given is the effective one, whatever the limit of the procedure', () => {
  expect(effectiveAppointment(calendar, told)).toBe(told.appointmentAt)
})

test('without an appointment the statutory limit gives it', () => {
  expect(effectiveAppointment(calendar, { ...told, appointmentAt: null })).toBe(at('2025-09-04T17:00'))
})

test('with neither, nothing is due, and so with a dossier that was not received', () => {
  expect(effectiveAppointment(calendar, { ...told, appointmentAt: null, limit: null })).toBeNull()
  expect(effectiveAppointment(calendar, { ...told, receivedAt: null })).toBeNull()
})

test('a completed supplement moves it by the time it took, two that overlap by the time they took together', () => {
  const supplement = [at('2025-09-05T10:00'), at('2025-09-08T10:00')] as const
  expect(effectiveAppointment(calendar, { ...told, supplements: [supplement] })).toBe(at('2025-09-13T17:00'))
  const overlapping = [at('2025-09-06T10:00'), at('2025-09-09T10:00')] as const
  expect(effectiveAppointment(calendar, { ...told, supplements: [supplement, overlapping] })).toBe(
    at('2025-09-14T17:00'),
  )
})

test('a supplement that is not complete moves nothing yet: the clock stands', () => {
  const open = [at('2025-09-05T10:00'), null] as const
  expect(effectiveAppointment(calendar, { ...told, supplements: [open] })).toBe(told.appointmentAt)
})
