import { expect, test } from 'vitest'
import { petitionClock, petitionDues, type PetitionFacts } from './petition-clock.ts'
import { createWorkingCalendar } from './working-calendar.ts'

const calendar = createWorkingCalendar({
  version: 'test',
  profile: 'usual',
  known: { from: '2024-01-01', until: '2027-01-01' },
  openings: [
    { opens: 450, closes: 690 },
    { opens: 810, closes: 1020 },
  ],
  days: [
    { day: '2025-04-26', kind: 'WORK_SWAP', name: 'hoán đổi' },
    { day: '2025-04-30', kind: 'HOLIDAY', name: 'Ngày Chiến thắng' },
    { day: '2025-05-01', kind: 'HOLIDAY', name: 'Quốc tế Lao động' },
    { day: '2025-05-02', kind: 'OFF_SWAP', name: 'hoán đổi' },
  ],
})
const at = (clock: string) => Date.parse(`${clock}:00+07:00`)

/** Submitted on Tuesday 1 July 2025; only what a test is about need be said. */
function aPetition(facts: Partial<Record<keyof PetitionFacts, string>> = {}): PetitionFacts {
  const told = (name: keyof PetitionFacts) => (facts[name] === undefined ? null : at(facts[name]))
  return {
    receivedAt: told('receivedAt') ?? at('2025-07-01T09:00'),
    transferredAt: told('transferredAt'),
    refusedAt: told('refusedAt'),
    supplementRequestedAt: told('supplementRequestedAt'),
    handledAt: told('handledAt'),
    publishedAt: told('publishedAt'),
  }
}
const verdicts = (petition: PetitionFacts, clock: string) =>
  petitionClock(calendar, petition, at(clock)).map(({ verdict }) => verdict)

test('a petition is refused within 2 working days, asked for more within 5, handled within 15, published 2 after', () => {
  const dues = petitionDues(calendar, aPetition({ handledAt: '2025-07-11T10:00' }))
  expect(Object.values(dues).map((due) => due?.dueAt)).toEqual([
    at('2025-07-03T17:00'),
    at('2025-07-08T17:00'),
    at('2025-07-22T17:00'),
    at('2025-07-15T17:00'),
  ])
})

test('days off do not count, worked Saturdays do, and the ledger says which', () => {
  const { REFUSE, SUPPLEMENT } = petitionDues(calendar, aPetition({ receivedAt: '2025-04-25T09:00' }))
  expect(REFUSE?.dueAt).toBe(at('2025-04-28T17:00'))
  expect(SUPPLEMENT?.dueAt).toBe(at('2025-05-06T17:00'))
  expect(SUPPLEMENT?.steps.filter(({ counted }) => counted).map(({ on }) => on)).toEqual([
    '2025-04-26',
    '2025-04-28',
    '2025-04-29',
    '2025-05-05',
    '2025-05-06',
  ])
  expect(SUPPLEMENT?.steps.filter(({ reason }) => reason === 'HOLIDAY').map(({ name }) => name)).toEqual([
    'Ngày Chiến thắng',
    'Quốc tế Lao động',
  ])
})

test('the clock starts anew with the last transfer by another body', () => {
  const dues = petitionDues(calendar, aPetition({ transferredAt: '2025-07-10T16:00' }))
  expect(dues.REFUSE?.dueAt).toBe(at('2025-07-14T17:00'))
  expect(dues.HANDLE?.dueAt).toBe(at('2025-07-31T17:00'))
})

test.for([
  ['nothing was done, in term', {}, '2025-07-22T17:00', 'IN_TERM', 'NOT_NEEDED'],
  ['nothing was done, the minute after', {}, '2025-07-22T17:01', 'OVERDUE', 'NOT_NEEDED'],
  ['handled on the last minute', { handledAt: '2025-07-22T17:00' }, '2025-07-23T08:00', 'IN_TIME', 'IN_TERM'],
  ['handled a minute late', { handledAt: '2025-07-22T17:01' }, '2025-07-25T08:00', 'LATE', 'OVERDUE'],
  [
    'handled and published in time',
    { handledAt: '2025-07-10T08:00', publishedAt: '2025-07-14T17:00' },
    '2025-08-01T00:00',
    'IN_TIME',
    'IN_TIME',
  ],
  [
    'handled in time and published late',
    { handledAt: '2025-07-10T08:00', publishedAt: '2025-07-15T08:00' },
    '2025-08-01T00:00',
    'IN_TIME',
    'LATE',
  ],
  [
    'handled later than the moment that is looked at',
    { handledAt: '2025-07-10T08:00' },
    '2025-07-10T08:00',
    'IN_TERM',
    'NOT_NEEDED',
  ],
] as const)('%s', ([, facts, clock, handling, publication]) => {
  expect(verdicts(aPetition(facts), clock)).toEqual(['NOT_NEEDED', 'NOT_NEEDED', handling, publication])
})

test('what is refused need not be handled; refusing and asking for more are in time or late, never missing', () => {
  expect(verdicts(aPetition({ refusedAt: '2025-07-03T17:00' }), '2025-12-01T00:00')).toEqual([
    'IN_TIME',
    'NOT_NEEDED',
    'NOT_NEEDED',
    'NOT_NEEDED',
  ])
  expect(verdicts(aPetition({ refusedAt: '2025-07-04T08:00' }), '2025-12-01T00:00')[0]).toBe('LATE')
  expect(verdicts(aPetition({ supplementRequestedAt: '2025-07-08T16:00' }), '2025-07-09T00:00')[1]).toBe('IN_TIME')
  expect(verdicts(aPetition({ supplementRequestedAt: '2025-07-09T08:00' }), '2025-07-10T00:00')[1]).toBe('LATE')
})
