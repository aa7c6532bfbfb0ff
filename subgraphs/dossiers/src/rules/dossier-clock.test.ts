import { expect, test } from 'vitest'
import { clockOf, type ClockFacts } from './dossier-clock.ts'
import { createWorkingCalendar } from './working-calendar.ts'

const calendar = createWorkingCalendar({
  version: 'test',
  profile: 'usual',
  known: { from: '2025-01-01', until: '2027-01-01' },
  openings: [{ opens: 450, closes: 1020 }],
  days: [{ day: '2025-09-02', kind: 'HOLIDAY', name: 'Quốc khánh' }],
})
const at = (clock: string) => new Date(`${clock}+07:00`)

const returned: ClockFacts = {
  status: 'RETURNED',
  acceptanceDueAt: at('2025-09-01T16:00'),
  receivedAt: at('2025-09-01T08:00'),
  appointmentAt: at('2025-09-03T17:00'),
  effectiveAppointmentAt: at('2025-09-03T17:00'),
  endedAt: at('2025-09-03T16:59'),
  supplements: [],
}

test('a dossier returned before its appointment is in time, and its ledger names the working days it was given', () => {
  expect(clockOf(calendar, returned, '2025-09-30')).toEqual({
    asOf: '2025-09-30',
    acceptanceDueAt: at('2025-09-01T16:00'),
    receivedAt: at('2025-09-01T08:00'),
    appointmentAt: at('2025-09-03T17:00'),
    effectiveAppointmentAt: at('2025-09-03T17:00'),
    endedAt: at('2025-09-03T16:59'),
    verdict: 'IN_TIME',
    decidedBy: 'APPOINTMENT',
    endedBy: 'RETURNED',
    effectiveEndAt: at('2025-09-03T16:59'),
    workingDays: 1,
    provisional: false,
    reason: null,
    ledger: [
      { on: '2025-09-01', counted: false, reason: 'RECEPTION_DAY', name: null, hours: null, seconds: null },
      { on: '2025-09-02', counted: false, reason: 'HOLIDAY', name: 'Quốc khánh', hours: null, seconds: null },
      { on: '2025-09-03', counted: true, reason: null, name: null, hours: null, seconds: null },
    ],
  })
})

test('the state of a day does not know what came after it', () => {
  expect(clockOf(calendar, returned, '2025-09-02')).toMatchObject({ verdict: 'IN_TIME', endedBy: 'NOT_ENDED' })
  const late = { ...returned, endedAt: at('2025-09-10T08:00') }
  expect(clockOf(calendar, late, '2025-09-03')).toMatchObject({ verdict: 'OVERDUE', endedBy: 'NOT_ENDED' })
  expect(clockOf(calendar, late, '2025-09-10')).toMatchObject({ verdict: 'OVERDUE', endedBy: 'RETURNED' })
})

const first = { requestedAt: at('2025-09-02T10:00'), completedAt: at('2025-09-04T10:00') }
const moved = { ...returned, effectiveAppointmentAt: at('2025-09-05T17:00'), supplements: [first] }

test('the time a supplement was awaited is taken off the end, and stands in the ledger after the days', () => {
  const clock = clockOf(calendar, { ...moved, endedAt: at('2025-09-05T16:00') }, '2025-09-30')
  expect(clock).toMatchObject({
    verdict: 'IN_TIME',
    decidedBy: 'APPOINTMENT',
    effectiveEndAt: at('2025-09-03T16:00'),
    endedAt: at('2025-09-05T16:00'),
    appointmentAt: at('2025-09-03T17:00'),
    effectiveAppointmentAt: at('2025-09-05T17:00'),
    workingDays: 1,
  })
  expect(clock.ledger?.slice(-2)).toEqual([
    { on: '2025-09-03', counted: true, reason: null, name: null, hours: null, seconds: null },
    { on: '2025-09-02', counted: false, reason: 'PAUSED', name: null, hours: null, seconds: 48 * 3600 },
  ])
  expect(clockOf(calendar, { ...moved, endedAt: at('2025-09-05T17:01') }, '2025-09-30').verdict).toBe('OVERDUE')
})

test('a second request is overdue, whenever the dossier ended', () => {
  const second = { requestedAt: at('2025-09-04T11:00'), completedAt: null }
  const twice = { ...moved, endedAt: at('2025-09-05T16:00'), supplements: [first, second] }
  expect(clockOf(calendar, twice, '2025-09-30')).toMatchObject({ verdict: 'OVERDUE', decidedBy: 'SECOND_SUPPLEMENT' })
})

test('a supplement requested after the appointment takes nothing off', () => {
  const late = { requestedAt: at('2025-09-04T10:00'), completedAt: at('2025-09-08T10:00') }
  const dossier = { ...returned, endedAt: at('2025-09-05T16:00'), supplements: [late] }
  expect(clockOf(calendar, dossier, '2025-09-30')).toMatchObject({
    verdict: 'OVERDUE',
    effectiveEndAt: at('2025-09-05T16:00'),
  })
  const awaited = { ...dossier, status: 'SUPPLEMENT_REQUESTED', endedAt: null }
  const open = { ...awaited, supplements: [{ ...late, completedAt: null }] }
  expect(clockOf(calendar, open, '2025-09-30')).toMatchObject({ verdict: 'OVERDUE', endedBy: 'SUPPLEMENT_REQUESTED' })
})

test('closed without a result while a supplement is awaited, a dossier ended with the request', () => {
  const stopped = { ...returned, status: 'STOPPED', endedAt: at('2025-09-09T10:00') }
  const supplements = [{ ...first, completedAt: null }]
  const effectiveAppointmentAt = at('2025-09-10T17:00')
  expect(clockOf(calendar, { ...stopped, effectiveAppointmentAt, supplements }, '2025-09-30')).toMatchObject({
    verdict: 'IN_TIME',
    endedBy: 'STOPPED',
    effectiveEndAt: first.requestedAt,
  })
})

test('without a promise it is compared with the end of the limit, as it was before the pauses moved it', () => {
  const ofLimit = { ...moved, appointmentAt: null, endedAt: at('2025-09-05T16:00') }
  expect(clockOf(calendar, ofLimit, '2025-09-30')).toMatchObject({
    verdict: 'IN_TIME',
    decidedBy: 'STATUTORY_LIMIT',
    appointmentAt: null,
    workingDays: 1,
  })
})

test('a dossier refused before acceptance is outside the measure and has no ledger', () => {
  const refused = {
    ...returned,
    status: 'REFUSED',
    receivedAt: null,
    appointmentAt: null,
    effectiveAppointmentAt: null,
  }
  expect(clockOf(calendar, refused, '2025-09-30')).toMatchObject({
    verdict: 'NOT_COUNTED',
    decidedBy: 'CLOSED_BEFORE_ACCEPTANCE',
    ledger: null,
    workingDays: null,
    provisional: null,
    reason: 'NOT_RECEIVED',
  })
})

test('a dossier without an appointment is undeterminable, and says that it has none', () => {
  expect(
    clockOf(calendar, { ...returned, appointmentAt: null, effectiveAppointmentAt: null }, '2025-09-30'),
  ).toMatchObject({
    verdict: 'UNDETERMINABLE',
    decidedBy: 'NO_LIMIT',
    reason: 'NO_APPOINTMENT',
  })
})

test('an appointment over ten years off has no ledger', () => {
  const far = { ...returned, appointmentAt: at('9999-01-01T08:00'), effectiveAppointmentAt: at('9999-01-01T08:00') }
  expect(clockOf(calendar, far, '2025-09-30')).toMatchObject({ verdict: 'IN_TIME', ledger: null, reason: 'TOO_FAR' })
})
