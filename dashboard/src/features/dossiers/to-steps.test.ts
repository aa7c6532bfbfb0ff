import { expect, test } from 'vitest'
import { toSteps } from './to-steps.ts'

const nothing = {
  receivedAt: null,
  appointmentAt: null,
  firstAppointmentAt: null,
  effectiveAppointmentAt: null,
  endedAt: null,
  supplements: [],
  apologies: [],
  clock: null,
}

test('what happened and what was promised stand in the order of time', () => {
  const steps = toSteps({
    ...nothing,
    submittedAt: '2025-07-01T02:00:00.000Z',
    receivedAt: '2025-07-01T03:00:00.000Z',
    appointmentAt: '2025-07-03T10:00:00.000Z',
    effectiveAppointmentAt: '2025-07-03T10:00:00.000Z',
    endedAt: '2025-07-04T02:00:00.000Z',
  })
  expect(steps.map(({ key, kind }) => [key, kind])).toEqual([
    ['submitted', 'event'],
    ['received', 'event'],
    ['appointment', 'promise'],
    ['ended', 'end'],
  ])
})

test('a supplement that is still awaited has no completion', () => {
  const steps = toSteps({
    ...nothing,
    submittedAt: '2025-07-01T02:00:00.000Z',
    supplements: [{ requestedAt: '2025-07-02T02:00:00.000Z', completedAt: null }],
    apologies: [{ issuedAt: '2025-07-05T02:00:00.000Z', newAppointmentAt: '2025-07-09T02:00:00.000Z' }],
  })
  expect(steps.map(({ key }) => key)).toEqual(['submitted', 'supplementRequested', 'apology', 'newAppointment'])
})

test('the first promise, the promise and the due date that pauses have moved are three steps', () => {
  const submitted = { ...nothing, submittedAt: '2025-07-01T02:00:00.000Z' }
  const [first, promised, moved] = ['2025-07-03T10:00:00.000Z', '2025-07-09T10:00:00.000Z', '2025-07-14T09:00:00.000Z']
  const changed = { appointmentAt: promised, firstAppointmentAt: first, effectiveAppointmentAt: moved }
  expect(toSteps({ ...submitted, ...changed }).map(({ key, at, kind }) => [key, at, kind])).toEqual([
    ['submitted', submitted.submittedAt, 'event'],
    ['firstAppointment', first, 'promise'],
    ['appointment', promised, 'promise'],
    ['movedAppointment', moved, 'promise'],
  ])
})

test('without a promise the due date is that of the limit', () => {
  const submitted = { ...nothing, submittedAt: '2025-07-01T02:00:00.000Z' }
  const steps = toSteps({ ...submitted, effectiveAppointmentAt: '2025-07-03T10:00:00.000Z' })
  expect(steps.map(({ key }) => key)).toEqual(['submitted', 'limitAppointment'])
})
