import { expect, test } from 'vitest'
import { isAfterAppointment, outcomeOf } from './outcome.ts'

const at = (text: string) => Date.parse(`${text}+07:00`)
const appointmentAt = at('2025-07-10T17:00')

test.for([
  ['2025-07-09T23:59', 'EARLY', 'the day before'],
  ['2025-07-10T00:00', 'ON_TIME', 'in the first minute of the appointment day'],
  ['2025-07-10T17:00', 'ON_TIME', 'at the appointment'],
  ['2025-07-10T17:01', 'LATE', 'a minute after the appointment'],
] as const)('a dossier resolved %s is %s: %s', ([ended, outcome]) => {
  expect(outcomeOf({ endedAt: at(ended), appointmentAt, closure: null })).toBe(outcome)
})

test('the appointment day is a day of Viet Nam, not of UTC', () => {
  const morning = at('2025-07-10T06:00')
  expect(outcomeOf({ endedAt: at('2025-07-09T22:00'), appointmentAt: morning, closure: null })).toBe('EARLY')
})

test('a withdrawn dossier is withdrawn however long it took', () => {
  expect(outcomeOf({ endedAt: at('2025-08-01T08:00'), appointmentAt, closure: 'WITHDRAWN' })).toBe('WITHDRAWN')
})

test('a dossier that has not ended has no outcome', () => {
  expect(outcomeOf({ endedAt: null, appointmentAt, closure: null })).toBeNull()
})

test('a dossier without an appointment is never on time', () => {
  expect(outcomeOf({ endedAt: at('2025-07-09T10:00'), appointmentAt: null, closure: null })).toBe('UNDETERMINABLE')
})

test.for([
  ['2025-07-10T17:00', 'STOPPED', false, 'at it'],
  ['2025-07-10T17:01', 'STOPPED', true, 'a minute after it'],
  ['2025-07-10T17:01', 'WITHDRAWN', true, 'withdrawn after it'],
  ['2025-07-10T17:01', null, false, 'after it with a result'],
] as const)('closed without a result after the appointment: %s, %s is %s: %s', ([ended, closure, isAfter]) => {
  expect(isAfterAppointment({ endedAt: at(ended), appointmentAt, closure })).toBe(isAfter)
  expect(isAfterAppointment({ endedAt: at(ended), appointmentAt: null, closure })).toBe(false)
})
