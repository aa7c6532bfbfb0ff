import { expect, test } from 'vitest'
import { assessOnTime, type OnTimeFacts } from './on-time-766.ts'
import { tallyVerdicts } from './tally-verdicts.ts'
import { createWorkingCalendar } from './working-calendar.ts'

const calendar = createWorkingCalendar({
  version: 'test',
  profile: 'usual',
  known: { from: '2025-01-01', until: '2027-01-01' },
  openings: [
    { opens: 450, closes: 690 },
    { opens: 810, closes: 1020 },
  ],
  days: [],
})
const at = (clock: string) => Date.parse(`${clock}+07:00`)
const endOfYear = at('2026-01-01T00:00')

const inHandling: OnTimeFacts = {
  receivedAt: at('2025-09-01T08:00'),
  appointmentAt: at('2025-09-10T17:00'),
  statutoryLimit: null,
  events: [{ status: 'ACCEPTED', at: at('2025-09-01T08:00') }],
  supplements: [],
}
const reached = (status: OnTimeFacts['events'][number]['status'], clock: string) => ({ status, at: at(clock) })
const ended = (...events: OnTimeFacts['events']): OnTimeFacts => ({
  ...inHandling,
  events: [...inHandling.events, ...events],
})
const asked = (requested: string, completed: string | null) => ({
  requestedAt: at(requested),
  completedAt: completed === null ? null : at(completed),
})
const assess = (facts: OnTimeFacts, asOf = endOfYear) => assessOnTime(calendar, facts, asOf)

test('vector: a completed supplement is taken off the end, which is then in time', () => {
  const supplements = [asked('2025-09-05T10:00', '2025-09-08T10:00')]
  expect(assess({ ...ended(reached('COMPLETED', '2025-09-12T10:00')), supplements })).toEqual({
    verdict: 'IN_TIME',
    decidedBy: 'APPOINTMENT',
    endedBy: 'COMPLETED',
    effectiveEndAt: at('2025-09-09T10:00'),
    limitAt: at('2025-09-10T17:00'),
  })
})

test('vector: the same dossier with a second supplement request is overdue', () => {
  const supplements = [asked('2025-09-05T10:00', '2025-09-08T10:00'), asked('2025-09-08T11:00', '2025-09-08T12:00')]
  expect(assess({ ...ended(reached('COMPLETED', '2025-09-09T10:00')), supplements })).toMatchObject({
    verdict: 'OVERDUE',
    decidedBy: 'SECOND_SUPPLEMENT',
  })
})

test('vector: of status 9 and status 10, the end is status 9', () => {
  const facts = ended(reached('RETURNED', '2025-09-12T09:00'), reached('COMPLETED', '2025-09-10T16:59'))
  expect(assess(facts)).toMatchObject({ verdict: 'IN_TIME', endedBy: 'COMPLETED' })
})

test('vector: withdrawn before acceptance is outside the measure', () => {
  const facts = { ...inHandling, receivedAt: null, events: [reached('WITHDRAWAL_REQUESTED', '2025-09-01T10:00')] }
  expect(assess(facts)).toMatchObject({ verdict: 'NOT_COUNTED', decidedBy: 'CLOSED_BEFORE_ACCEPTANCE' })
})

test.for([
  ['2025-09-10T17:00', 'IN_TIME', 'at the appointment'],
  ['2025-09-10T17:00:01', 'OVERDUE', 'a second after it'],
] as const)('a dossier ended %s is %s: %s', ([clock, verdict]) => {
  expect(assess(ended(reached('RETURNED', clock)))).toMatchObject({ verdict, endedBy: 'RETURNED' })
})

test.for(['STOPPED', 'REFUSED', 'WITHDRAWAL_REQUESTED'] as const)(
  'an accepted dossier that ends by %s is counted by that end',
  (status) => {
    expect(assess(ended(reached(status, '2025-09-11T08:00')))).toMatchObject({ verdict: 'OVERDUE', endedBy: status })
  },
)

test('a supplement requested after the appointment takes nothing off the end', () => {
  const supplements = [asked('2025-09-11T08:00', '2025-09-15T08:00')]
  expect(assess({ ...ended(reached('COMPLETED', '2025-09-12T10:00')), supplements })).toMatchObject({
    verdict: 'OVERDUE',
    effectiveEndAt: at('2025-09-12T10:00'),
  })
  expect(assess({ ...inHandling, supplements: [asked('2025-09-11T08:00', null)] })).toMatchObject({
    verdict: 'OVERDUE',
    effectiveEndAt: at('2025-09-11T08:00'),
  })
})

test('stopped while a supplement is awaited, a dossier ended with the request; resolved, it ended when it did', () => {
  const supplements = [asked('2025-09-05T10:00', null)]
  expect(assess({ ...ended(reached('STOPPED', '2025-09-12T10:00')), supplements })).toMatchObject({
    verdict: 'IN_TIME',
    endedBy: 'STOPPED',
    effectiveEndAt: at('2025-09-05T10:00'),
  })
  expect(assess({ ...ended(reached('RETURNED', '2025-09-12T10:00')), supplements })).toMatchObject({
    verdict: 'OVERDUE',
    effectiveEndAt: at('2025-09-12T10:00'),
  })
})

test('a dossier stopped after a request to withdraw ended when it was stopped', () => {
  const facts = ended(reached('WITHDRAWAL_REQUESTED', '2025-09-10T10:00'), reached('STOPPED', '2025-09-11T10:00'))
  expect(assess(facts)).toMatchObject({ verdict: 'OVERDUE', endedBy: 'STOPPED' })
})

test('a dossier in progress is in term until its appointment and overdue after it', () => {
  expect(assess(inHandling, at('2025-09-10T17:00'))).toMatchObject({ verdict: 'IN_TIME', endedBy: 'NOT_ENDED' })
  expect(assess(inHandling, at('2025-09-11T00:00'))).toMatchObject({ verdict: 'OVERDUE', endedBy: 'NOT_ENDED' })
})

test('while a supplement is awaited, the request is the end', () => {
  const facts = { ...inHandling, supplements: [asked('2025-09-05T10:00', null)] }
  expect(assess(facts)).toMatchObject({
    verdict: 'IN_TIME',
    endedBy: 'SUPPLEMENT_REQUESTED',
    effectiveEndAt: at('2025-09-05T10:00'),
  })
})

test('a supplement that was completed later is still awaited in the state before', () => {
  const facts = { ...inHandling, supplements: [asked('2025-09-05T10:00', '2025-12-01T10:00')] }
  expect(assess(facts, at('2025-11-01T00:00'))).toMatchObject({ endedBy: 'SUPPLEMENT_REQUESTED' })
  expect(assess(facts)).toMatchObject({ verdict: 'OVERDUE', endedBy: 'NOT_ENDED' })
})

test.for([
  ['2025-09-08T17:00', 'IN_TIME'],
  ['2025-09-08T17:01', 'OVERDUE'],
] as const)('without an appointment, five working days from 1 September make an end on %s %s', ([clock, verdict]) => {
  const statutoryLimit = { amount: 5, unit: 'WORKING_DAY' } as const
  const facts = { ...ended(reached('COMPLETED', clock)), appointmentAt: null, statutoryLimit }
  expect(assess(facts)).toMatchObject({ verdict, decidedBy: 'STATUTORY_LIMIT', limitAt: at('2025-09-08T17:00') })
})

test('a dossier without a received date is in no period', () => {
  const facts = { ...inHandling, receivedAt: null, events: [] }
  expect(assess(facts)).toMatchObject({ verdict: 'NOT_COUNTED', decidedBy: 'NOT_RECEIVED' })
  expect(assess(inHandling, at('2025-08-31T00:00'))).toMatchObject({ decidedBy: 'NOT_RECEIVED' })
})

test('T08: a dossier without a due date and without a statutory limit never counts as on time', () => {
  const resolved = (clock: string, appointmentAt: number | null = inHandling.appointmentAt): OnTimeFacts => ({
    ...ended(reached('COMPLETED', clock)),
    appointmentAt,
  })
  const dossiers = [
    ...Array.from({ length: 6 }, () => resolved('2025-09-09T10:00')),
    ...Array.from({ length: 2 }, () => resolved('2025-09-12T10:00')),
    ...Array.from({ length: 2 }, () => resolved('2025-09-09T10:00', null)),
  ]
  const assessments = dossiers.map((facts) => assess(facts))
  expect(tallyVerdicts(assessments)).toEqual({
    inTime: 6,
    overdue: 2,
    notCounted: 0,
    undeterminable: 2,
    inTimeShare: { definition: 'INDEX_766_2_1', numerator: 6, denominator: 8, value: 0.75, reason: null },
  })
  expect(assessments.slice(-2).map(({ decidedBy }) => decidedBy)).toEqual(['NO_LIMIT', 'NO_LIMIT'])
})
