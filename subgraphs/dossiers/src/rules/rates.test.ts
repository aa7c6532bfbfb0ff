import { expect, test } from 'vitest'
import { completeCounts, nothingCounted, type DossierCounts } from '../figures/dossier-counts.ts'
import { onTimeRate, onTimeRateExcludingTransition } from './on-time-rate.ts'
import { onlineRate } from './online-rate.ts'
import { ratioOf } from './ratio.ts'
import { reconcile } from './reconciliation.ts'

/** 100 received (40 online), 20 carried over; 90 resolved, 5 closed, 25 in progress. */
const counts: DossierCounts = completeCounts({
  ...nothingCounted,
  handled: 120,
  received: 100,
  cohortReceived: 100,
  receivedOnline: 40,
  receivedDirect: 55,
  receivedPost: 5,
  receivedBoundaryFree: 3,
  receivedAtMinistryLevel: 0,
  receivedAtProvinceLevel: 30,
  receivedAtCommuneLevel: 70,
  receivedForFullService: 50,
  receivedOnlineForFullService: 30,
  carriedOver: 20,
  resolved: 90,
  resolvedEarly: 60,
  resolvedOnTime: 21,
  processingDays: 0,
  resolvedLate: 9,
  closed: 5,
  withdrawn: 2,
  stopped: 3,
  inProgress: 25,
  inTerm: 20,
  overdue: 5,
  submitted: 104,
  submittedOnline: 44,
  waiting: 3,
  waitingOver8Hours: 1,
  acceptedLate: 2,
  refused: 1,
  cohortResolvedInTime: 70,
  cohortInTerm: 18,
  cohortLate: 8,
})

test('the four on-time rates in print differ on the same dossiers', () => {
  const rates = (['ON_TIME_A', 'ON_TIME_B', 'ON_TIME_C', 'ON_TIME_D'] as const).map((id) => onTimeRate(id, counts))
  expect(rates).toEqual([
    { definition: 'ON_TIME_A', numerator: 81, denominator: 90, value: 0.9, reason: null },
    { definition: 'ON_TIME_B', numerator: 88, denominator: 100, value: 0.88, reason: null },
    { definition: 'ON_TIME_C', numerator: 92, denominator: 100, value: 0.92, reason: null },
    { definition: 'ON_TIME_D', numerator: 70, denominator: 100, value: 0.7, reason: null },
  ])
})

test('carried-over dossiers are in no online rate', () => {
  expect(onlineRate('ONLINE_A', counts)).toEqual(ratioOf('ONLINE_A', 40, 100))
  expect(onlineRate('ONLINE_B', counts)).toEqual(ratioOf('ONLINE_B', 44, 104))
  expect(onlineRate('ONLINE_D', counts)).toEqual(ratioOf('ONLINE_D', 30, 50))
})

test('a rate whose facts nobody recorded has no value, whatever was received', () => {
  const notRecorded = { definition: 'ONLINE_C', numerator: 40, denominator: 100, value: null, reason: 'NOT_RECORDED' }
  expect(onlineRate('ONLINE_C', counts)).toEqual(notRecorded)
})

test('an empty whole has no rate: neither 0 nor 100 %', () => {
  const none = { definition: 'ON_TIME_A', numerator: 0, denominator: 0, value: null, reason: 'NO_DENOMINATOR' }
  expect(
    onTimeRate('ON_TIME_A', completeCounts({ ...counts, resolved: 0, resolvedEarly: 0, resolvedOnTime: 0 })),
  ).toEqual(none)
})

test('999 of 1,000 and 99 of 100 never tie', () => {
  expect(ratioOf('x', 999, 1000).value).toBeGreaterThan(ratioOf('x', 99, 100).value ?? 1)
})

test('every identity shows both of its sides', () => {
  expect(reconcile(counts)).toEqual([
    { identity: 'RECEIVED_BY_CHANNEL', left: 100, right: 100, holds: true },
    { identity: 'RECEIVED_WITH_CARRIED_OVER', left: 120, right: 120, holds: true },
    { identity: 'STOCK_AND_FLOW', left: 120, right: 120, holds: true },
    { identity: 'LEVELS', left: 100, right: 100, holds: true },
    { identity: 'RESOLVED_BY_OUTCOME', left: 90, right: 90, holds: true },
    { identity: 'IN_PROGRESS_BY_STATE', left: 25, right: 25, holds: true },
  ])
})

test('an identity that does not hold is shown, not repaired', () => {
  const [byChannel] = reconcile({ ...counts, receivedPost: 4 })
  expect(byChannel).toEqual({ identity: 'RECEIVED_BY_CHANNEL', left: 100, right: 99, holds: false })
})

test('T08: a dossier without due date or limit is never on time and never late: 6 of 8, and 2 undeterminable', () => {
  const ended = { resolved: 10, resolvedEarly: 6, resolvedLate: 2, resolvedUndeterminable: 2 }
  const month = completeCounts({ ...nothingCounted, ...ended })
  expect(onTimeRate('ON_TIME_A', month)).toEqual(ratioOf('ON_TIME_A', 6, 8))
  expect(reconcile(month).find(({ identity }) => identity === 'RESOLVED_BY_OUTCOME')?.holds).toBe(true)
})

test('of 100 dossiers closed by the transition, 40 truly finished in time: as recorded 100 % on time, corrected 40 %', () => {
  const moved = completeCounts({
    ...nothingCounted,
    resolved: 100,
    resolvedEarly: 100,
    resolvedInTransition: 100,
    resolvedInTimeInTransition: 100,
    resolvedTrulyInTime: 40,
  })
  expect(onTimeRate('ON_TIME_A', moved).value).toBe(1)
  expect(onTimeRateExcludingTransition(moved)).toEqual(ratioOf('ON_TIME_A_EXCLUDING_TRANSITION', 40, 100))
})

test('more than one request for supplements is overdue by index 766, whenever the dossier ended', () => {
  const twice = completeCounts({ ...counts, cohortInTimeAfterTwoRequests: 3, cohortInTermAfterTwoRequests: 1 })
  expect(onTimeRate('ON_TIME_B', twice)).toEqual(ratioOf('ON_TIME_B', 84, 100))
})

test('of what was received in the period, an agency answers for what it holds at the end: what was handed in counts, what was handed on does not', () => {
  const handedIn = { ...counts, received: counts.received - 10, cohortReceived: counts.cohortReceived }
  for (const definition of ['ON_TIME_B', 'ON_TIME_C', 'ON_TIME_D'] as const) {
    expect(onTimeRate(definition, handedIn)).toEqual(onTimeRate(definition, counts))
  }
})
