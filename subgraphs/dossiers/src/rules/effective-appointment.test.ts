import { expect, test } from 'vitest'
import { createWorkingCalendar } from './working-calendar.ts'
import { effectiveAppointment, type ToldAppointment } from './effective-appointment.ts'

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
const told: ToldAppointment = {
  receivedAt: at('2025-09-01T08:00'),
  appointmentAt: at('2025-09-10T17:00'),
  limit: { amount: 3, unit: 'WORKING_DAY' },
  endedAt: null,
  isResolved: false,
  supplements: [],
}

const due = (changes: Partial<ToldAppointment> = {}) =>
  effectiveAppointment(calendar, { ...told, ...changes }).effectiveAt

test('the appointment that was promised is the effective one, whatever the limit of the procedure', () => {
  expect(due()).toBe(told.appointmentAt)
})

test('without a promise the statutory limit gives it', () => {
  expect(due({ appointmentAt: null })).toBe(at('2025-09-04T17:00'))
})

test('with neither, nothing is due, and so with a dossier that was not received', () => {
  expect(due({ appointmentAt: null, limit: null })).toBeNull()
  const nothing = { effectiveAt: null, restsFrom: null, counted: [], ignored: [] }
  const supplements = [[at('2025-09-05T10:00'), null]] as const
  expect(effectiveAppointment(calendar, { ...told, receivedAt: null, supplements })).toEqual(nothing)
})

test('a completed supplement moves the promise by the time it took, and the end of a limit in the same way', () => {
  const supplements = [[at('2025-09-02T10:00'), at('2025-09-05T10:00')]] as const
  expect(due({ supplements })).toBe(at('2025-09-13T17:00'))
  expect(due({ supplements, appointmentAt: null })).toBe(at('2025-09-07T17:00'))
})

test('a supplement requested after the end of the limit moves nothing, and lets no clock rest', () => {
  const supplements = [[at('2025-09-05T10:00'), null]] as const
  const late = effectiveAppointment(calendar, { ...told, appointmentAt: null, supplements })
  expect(late).toMatchObject({ effectiveAt: at('2025-09-04T17:00'), restsFrom: null })
  const inTime = effectiveAppointment(calendar, { ...told, supplements })
  expect(inTime).toMatchObject({ effectiveAt: told.appointmentAt, restsFrom: at('2025-09-05T10:00') })
})
