import type { Period } from '@motcua/kit/period'
import { sql } from 'kysely'
import type { EventName } from './events.ts'
import {
  all,
  either,
  ended,
  endedAs,
  happenedBefore,
  isApologisedBy,
  isAskedTwice,
  isInProgress,
  isInTerm,
  isLateAt,
  isNot,
  isNotEnded,
  isOverdue,
  isResolvedInTime,
  isUndeterminableAt,
  isWaiting,
  received,
  submitted,
  type Condition,
} from './list-conditions.ts'

/**
 * Which of the stored numbers a measure adds up: those of the period (WITHIN), of all days before it (BEFORE), of all days up
 * to its end (ALWAYS: a stock at its end), or those of the period whose dossiers were received in it (COHORT).
 */
export type Summed = 'WITHIN' | 'BEFORE' | 'ALWAYS' | 'COHORT'

/**
 * What the dossiers on a measure's list have in common, which tells their months and who must hold them: submitted or received in
 * the period; received in it, in their state at its end (COHORT); ended or refused in it; waiting at its end; carried over into it;
 * held at its end.
 */
export type ListKind = 'SUBMITTED' | 'WAITING' | 'RECEIVED' | 'COHORT' | 'CARRIED_OVER' | 'HELD' | 'ENDED' | 'REFUSED'

type List = readonly [kind: ListKind, holds: (period: Period) => Condition]

/** What one state f adds: how much, and when. f.sign is 1 for a state that is believed from now on, -1 for one no longer. */
export interface Added {
  readonly by: string
  readonly when: string
}

export interface MeasureLine {
  /** What each event of a state f adds on its day; an event that is not named adds nothing. Absent: not stored, see `is`. */
  readonly adds?: Partial<Record<EventName, Added>>
  /** A sum of other measures; a name with - is taken away. */
  readonly is?: readonly string[]
  readonly channel?: 'ONLINE' | 'DIRECT' | 'POST'
  readonly level?: 'MINISTRY' | 'PROVINCE' | 'COMMUNE'
  /** Absent: as the measures that it is a sum of. */
  readonly summed?: Summed
  /** Which dossiers the number counts. Absent: the number has no list of its own. */
  readonly list?: List
  readonly means: string
  /** Absent: dossiers. */
  readonly unit?: 'days'
}

const plus = (when = 'true'): Added => ({ by: 'f.sign', when })
const minus = (when = 'true'): Added => ({ by: '-f.sign', when })
/** A stock leaves one agency and enters the next one: f.side is -1 and 1. */
const moves = (when = 'true'): Added => ({ by: 'f.sign * f.side', when })

const isReceived = 'f.received_on is not null'
const askedTwice = 'f.asked_twice_on is not null'
const endedInTerm = 'f.appointment_on is not null and not f.ended_overdue'
/** Past the appointment when the day of a hand-over begins. */
const overdueThen = 'coalesce(f.became_overdue and f.appointment_on < f.day, false)'
const leavesWaiting = { R: minus(), E: minus('f.received_on is null') }

const online: Condition = sql`f.channel = 'ONLINE'`
const forFullService: Condition = sql`f.service_level = 'FULL'`
const withObligation: Condition = sql`f.with_obligation`
const paidOnline: Condition = sql`f.paid_online`
const inTransition: Condition = sql`f.ended_in_transition`
const trulyInTime: Condition = sql`f.truly_in_time`
const wasReceived: Condition = sql`f.received_on is not null`
const afterAppointment: Condition = sql`f.after_appointment`
const resolved = endedAs('EARLY', 'ON_TIME', 'LATE', 'UNDETERMINABLE')
const inTime = endedAs('EARLY', 'ON_TIME')
const closed = endedAs('WITHDRAWN', 'STOPPED')
const withApology: Condition = sql`f.apologised_on <= f.ended_on`

/** Received in the period, with a fact of the dossier. */
const receivedWith = (...facts: readonly Condition[]): List => ['RECEIVED', (period) => received(period, ...facts)]
const endedWith = (...facts: readonly Condition[]): List => ['ENDED', (period) => ended(period, ...facts)]
const inCohort = (holds: (before: string) => Condition): List => [
  'COHORT',
  (period) => received(period, holds(period.until)),
]
const heldAtEnd = (holds: (before: string) => Condition): List => ['HELD', ({ until }) => holds(until)]

/**
 * Every measure of dossiers, one line each (LAWS.md says what always holds between them). From it are made the columns of figure and
 * figure_change, the statements that write and recount them, the statements that read statistics, the conditions of the lists behind
 * the numbers, the empty value, and the views that evaluations reads. A stored measure has a column of its name in snake_case.
 */
const lines = {
  handled: {
    is: ['carriedOver', 'received'],
    list: ['HELD', ({ from, until }) => all(happenedBefore('received_on', until), isNotEnded(from))],
    means: 'In handling at some time of the period: carried over or received in it.',
  },
  submitted: {
    adds: { S: plus() },
    summed: 'WITHIN',
    list: ['SUBMITTED', (period) => submitted(period)],
    means: 'Submitted in the period.',
  },
  submittedOnline: {
    is: ['submitted'],
    channel: 'ONLINE',
    list: ['SUBMITTED', (period) => submitted(period, online)],
    means: 'Of the submitted, those filed online.',
  },
  waiting: {
    adds: { S: plus(), ...leavesWaiting },
    summed: 'ALWAYS',
    list: ['WAITING', isWaiting],
    means: 'Submitted, and neither received nor refused nor withdrawn at the end of the period.',
  },
  waitingOver8Hours: {
    adds: { U: plus(), R: minus('f.was_over_8_hours'), E: minus('f.received_on is null and f.was_over_8_hours') },
    summed: 'ALWAYS',
    list: ['WAITING', (period) => all(happenedBefore('acceptance_due_on', period.until), isWaiting(period))],
    means: 'Of the waiting, those whose 8 working hours have passed.',
  },
  acceptedLate: {
    adds: { R: plus('f.accepted_late') },
    summed: 'WITHIN',
    list: receivedWith(sql`f.accepted_late`),
    means: 'Received in the period, more than 8 working hours after submission.',
  },
  refused: {
    adds: { E: plus("f.outcome = 'REFUSED'") },
    summed: 'WITHIN',
    list: ['REFUSED', (period) => ended(period, endedAs('REFUSED'))],
    means: 'Refused in the period; never received.',
  },
  received: { adds: { R: plus() }, summed: 'WITHIN', list: receivedWith(), means: 'Received in the period.' },
  receivedOnline: {
    is: ['received'],
    channel: 'ONLINE',
    list: receivedWith(online),
    means: 'Of the received, those filed online.',
  },
  receivedDirect: {
    is: ['received'],
    channel: 'DIRECT',
    list: receivedWith(sql`f.channel = 'DIRECT'`),
    means: 'Of the received, those filed at the counter.',
  },
  receivedPost: {
    is: ['received'],
    channel: 'POST',
    list: receivedWith(sql`f.channel = 'POST'`),
    means: 'Of the received, those filed by post.',
  },
  receivedAtMinistryLevel: { is: ['received'], level: 'MINISTRY', means: 'Of the received, those a ministry decides.' },
  receivedAtProvinceLevel: {
    is: ['received'],
    level: 'PROVINCE',
    means: 'Of the received, those an agency of a province decides.',
  },
  receivedAtCommuneLevel: { is: ['received'], level: 'COMMUNE', means: 'Of the received, those a commune decides.' },
  receivedBoundaryFree: {
    adds: { R: plus('f.boundary_free') },
    summed: 'WITHIN',
    list: receivedWith(sql`f.boundary_free`),
    means: 'Of the received, those handed in outside the unit that decides.',
  },
  receivedForFullService: {
    adds: { R: plus("f.service_level = 'FULL'") },
    summed: 'WITHIN',
    list: receivedWith(forFullService),
    means: 'Of the received, those for procedures that can be done wholly online.',
  },
  receivedOnlineForFullService: {
    is: ['receivedForFullService'],
    channel: 'ONLINE',
    list: receivedWith(forFullService, online),
    means: 'Of those, filed online.',
  },
  receivedWithObligation: {
    adds: { R: plus('f.with_obligation') },
    summed: 'WITHIN',
    list: receivedWith(withObligation),
    means: 'Of the received, those with a financial obligation.',
  },
  receivedPaidOnline: {
    adds: { R: plus('f.with_obligation and f.paid_online') },
    summed: 'WITHIN',
    list: receivedWith(withObligation, paidOnline),
    means: 'Of those, paid online.',
  },
  receivedNotPaidOnline: {
    is: ['receivedWithObligation', '-receivedPaidOnline'],
    list: receivedWith(withObligation, isNot(paidOnline)),
    means: 'Of those with a financial obligation, not paid online.',
  },
  receivedDigitised: {
    adds: { R: plus('f.digitised') },
    summed: 'WITHIN',
    list: receivedWith(sql`f.digitised`),
    means: 'Of the received, digitised.',
  },
  receivedNotDigitised: {
    is: ['received', '-receivedDigitised'],
    list: receivedWith(isNot(sql`f.digitised`)),
    means: 'Of the received, not digitised.',
  },
  receivedReused: {
    adds: { R: plus('f.reused') },
    summed: 'WITHIN',
    list: receivedWith(sql`f.reused`),
    means: 'Of the received, with reused digitised papers.',
  },
  receivedNotReused: {
    is: ['received', '-receivedReused'],
    list: receivedWith(isNot(sql`f.reused`)),
    means: 'Of the received, without reused papers.',
  },
  receivedInPersonalStore: {
    adds: { R: plus('f.personal_store') },
    summed: 'WITHIN',
    list: receivedWith(sql`f.personal_store`),
    means: 'Of the received, taken from or written to the personal data store.',
  },
  receivedNotInPersonalStore: {
    is: ['received', '-receivedInPersonalStore'],
    list: receivedWith(isNot(sql`f.personal_store`)),
    means: 'Of the received, without the personal data store.',
  },
  receivedVneidVerified: {
    adds: { R: plus('f.vneid_verified') },
    summed: 'WITHIN',
    list: receivedWith(sql`f.vneid_verified`),
    means: 'Of the received, by an account that VNeID verified.',
  },
  receivedNotVneidVerified: {
    is: ['received', '-receivedVneidVerified'],
    list: receivedWith(isNot(sql`f.vneid_verified`)),
    means: 'Of the received, by an account that VNeID did not verify.',
  },
  receivedDisliked: {
    adds: { R: plus('f.disliked') },
    summed: 'WITHIN',
    list: receivedWith(sql`f.disliked`),
    means: 'Of the received, disliked by the applicant.',
  },
  carriedOver: {
    is: ['inProgress'],
    summed: 'BEFORE',
    list: ['CARRIED_OVER', ({ from }) => isInProgress(from)],
    means: 'In progress when the period begins.',
  },
  handedIn: {
    adds: { H: plus('f.side = 1') },
    summed: 'WITHIN',
    list: ['HELD', () => sql`f.held_by is not null`],
    means: 'Handed in by another agency in the period while handled; a dossier counts as often as it was handed in.',
  },
  handedOut: {
    adds: { H: plus('f.side = -1') },
    summed: 'WITHIN',
    list: ['HELD', () => sql`f.held_by is not null`],
    means: 'Handed on to another agency in the period; a dossier counts as often as it was handed on.',
  },
  inProgress: {
    adds: { R: plus(), H: moves(), E: minus(isReceived) },
    summed: 'ALWAYS',
    list: heldAtEnd(isInProgress),
    means: 'Received, and not ended at the end of the period.',
  },
  inTerm: {
    adds: {
      R: plus('f.appointment_on is not null'),
      D: minus(),
      H: moves(`f.appointment_on is not null and not ${overdueThen}`),
      E: minus(endedInTerm),
    },
    summed: 'ALWAYS',
    list: heldAtEnd(isInTerm),
    means: 'Of those in progress, the appointment has not passed at the end of the period, or the clock rests.',
  },
  inTermAfterTwoRequests: {
    adds: {
      T: plus('f.appointment_on is not null and not (f.became_overdue and f.appointment_on < f.asked_twice_on)'),
      D: minus('f.asked_twice_on <= f.appointment_on'),
      H: moves(`f.asked_twice_on < f.day and f.appointment_on is not null and not ${overdueThen}`),
      E: minus(`${askedTwice} and ${endedInTerm}`),
    },
    summed: 'ALWAYS',
    means:
      'Of those in term, more than one request for supplements by the end of the period: overdue by index 766, part 2.1.',
  },
  overdue: {
    adds: { D: plus(), H: moves(overdueThen), E: minus('f.ended_overdue') },
    summed: 'ALWAYS',
    list: heldAtEnd(isOverdue),
    means: 'Of those in progress, the appointment has passed at the end of the period and the clock runs.',
  },
  overdueWithApology: {
    adds: {
      A: plus(),
      H: moves(`${overdueThen} and f.overdue_with_apology_on < f.day`),
      E: minus('f.ended_overdue and f.overdue_with_apology_on is not null'),
    },
    summed: 'ALWAYS',
    list: heldAtEnd((before) => all(isOverdue(before), isApologisedBy(before))),
    means: 'Of the overdue, those with a letter of apology.',
  },
  overdueWithoutApology: {
    is: ['overdue', '-overdueWithApology'],
    list: heldAtEnd((before) => all(isOverdue(before), isNot(isApologisedBy(before)))),
    means: 'Of the overdue, those without a letter of apology.',
  },
  undeterminable: {
    adds: {
      R: plus('f.appointment_on is null'),
      H: moves('f.appointment_on is null'),
      E: minus(`${isReceived} and f.appointment_on is null`),
    },
    summed: 'ALWAYS',
    list: heldAtEnd((before) => all(isInProgress(before), sql`f.appointment_on is null`)),
    means: 'Of those in progress, without appointment and limit: neither in term nor overdue.',
  },
  resolved: {
    adds: { E: plus('f.is_resolved') },
    summed: 'WITHIN',
    list: endedWith(resolved),
    means: 'Ended in the period with a result.',
  },
  resolvedEarly: {
    adds: { E: plus("f.outcome = 'EARLY'") },
    summed: 'WITHIN',
    list: endedWith(endedAs('EARLY')),
    means: 'Of the resolved, before the day of the appointment.',
  },
  resolvedOnTime: {
    adds: { E: plus("f.outcome = 'ON_TIME'") },
    summed: 'WITHIN',
    list: endedWith(endedAs('ON_TIME')),
    means: 'Of the resolved, on the day of the appointment and not after its instant.',
  },
  resolvedInTime: {
    is: ['resolvedEarly', 'resolvedOnTime'],
    list: endedWith(inTime),
    means: 'Of the resolved, not after the appointment.',
  },
  resolvedLate: {
    adds: { E: plus("f.outcome = 'LATE'") },
    summed: 'WITHIN',
    list: endedWith(endedAs('LATE')),
    means: 'Of the resolved, after the appointment.',
  },
  resolvedLateWithApology: {
    adds: { E: plus("f.outcome = 'LATE' and f.apologised_on <= f.ended_on") },
    summed: 'WITHIN',
    list: endedWith(endedAs('LATE'), withApology),
    means: 'Of the late, those with a letter of apology by the day of the end.',
  },
  resolvedLateWithoutApology: {
    is: ['resolvedLate', '-resolvedLateWithApology'],
    list: endedWith(endedAs('LATE'), isNot(withApology)),
    means: 'Of the late, those without a letter of apology by the day of the end.',
  },
  resolvedLateKeptNewDate: {
    adds: { E: plus("f.outcome = 'LATE' and f.kept_new_date") },
    summed: 'WITHIN',
    list: endedWith(endedAs('LATE'), sql`f.kept_new_date`),
    means: 'Of the late, ended no later than the newest date that a letter of apology issued by then gives.',
  },
  resolvedUndeterminable: {
    adds: { E: plus("f.outcome = 'UNDETERMINABLE'") },
    summed: 'WITHIN',
    list: endedWith(endedAs('UNDETERMINABLE')),
    means: 'Of the resolved, without appointment and limit: in time by no definition, late by none.',
  },
  resolvedDeterminable: {
    is: ['resolved', '-resolvedUndeterminable'],
    list: endedWith(endedAs('EARLY', 'ON_TIME', 'LATE')),
    means: 'Of the resolved, with an appointment or a limit: denominator of ON_TIME_A.',
  },
  resolvedInTimeAfterTwoRequests: {
    adds: { E: plus(`f.is_in_time and ${askedTwice}`) },
    summed: 'WITHIN',
    means: 'Of those in time, more than one request for supplements: overdue by index 766, part 2.1.',
  },
  resolvedAfterSupplement: {
    adds: { E: plus('f.is_resolved and f.supplement_requests > 0') },
    summed: 'WITHIN',
    list: endedWith(resolved, sql`f.supplement_requests > 0`),
    means: 'Of the resolved, those whose applicant was asked for a supplement at least once.',
  },
  resolvedInTransition: {
    adds: { E: plus('f.is_resolved and f.ended_in_transition') },
    summed: 'WITHIN',
    list: endedWith(resolved, inTransition),
    means: 'Of the resolved, those whose end the transition of 30 June 2025 recorded, without any work.',
  },
  resolvedInTimeInTransition: {
    adds: { E: plus('f.is_in_time and f.ended_in_transition') },
    summed: 'WITHIN',
    list: endedWith(inTime, inTransition),
    means: 'Of those, in time as recorded.',
  },
  resolvedTrulyInTime: {
    adds: { E: plus('f.is_resolved and f.truly_in_time') },
    summed: 'WITHIN',
    list: endedWith(resolved, trulyInTime),
    means: 'Of the ends that the transition recorded, those whose result was returned by the appointment.',
  },
  resolvedInTimeExcludingTransition: {
    is: ['resolvedInTime', '-resolvedInTimeInTransition', 'resolvedTrulyInTime'],
    list: endedWith(either(all(inTime, sql`not ${inTransition}`), all(resolved, trulyInTime))),
    means: 'In time by the true ends: numerator of ON_TIME_A without the closures of the transition.',
  },
  resolvedElectronically: {
    adds: { E: plus('f.is_resolved and f.electronic_result') },
    summed: 'WITHIN',
    list: endedWith(resolved, sql`f.electronic_result`),
    means: 'Of the resolved, those with an electronic result.',
  },
  resolvedNotElectronically: {
    is: ['resolved', '-resolvedElectronically'],
    list: endedWith(resolved, isNot(sql`f.electronic_result`)),
    means: 'Of the resolved, those without an electronic result.',
  },
  processingDays: {
    adds: { E: { by: 'f.sign * (f.ended_on - f.received_on)', when: 'f.is_resolved' } },
    summed: 'WITHIN',
    unit: 'days',
    means: 'Civil days from reception to end, summed over the resolved.',
  },
  closed: {
    adds: { E: plus('f.is_closed') },
    summed: 'WITHIN',
    list: endedWith(wasReceived, closed),
    means: 'Received, and closed in the period without a result.',
  },
  withdrawn: {
    adds: { E: plus("f.is_closed and f.outcome = 'WITHDRAWN'") },
    summed: 'WITHIN',
    list: endedWith(wasReceived, endedAs('WITHDRAWN')),
    means: 'Of the closed, withdrawn by the applicant.',
  },
  stopped: {
    adds: { E: plus("f.is_closed and f.outcome = 'STOPPED'") },
    summed: 'WITHIN',
    list: endedWith(wasReceived, endedAs('STOPPED')),
    means: 'Of the closed, stopped by the agency.',
  },
  closedAfterAppointment: {
    adds: { E: plus('f.is_closed and f.after_appointment') },
    summed: 'WITHIN',
    list: endedWith(wasReceived, closed, afterAppointment),
    means: 'Of the closed, those whose appointment had passed: column 10 of form II.06a.',
  },
  concluded: {
    is: ['resolved', 'closed'],
    list: endedWith(either(resolved, all(wasReceived, closed))),
    means: 'Resolved, or closed without a result: column 7 of form II.06a.',
  },
  concludedInTime: {
    is: ['resolvedInTime', 'closed', '-closedAfterAppointment'],
    list: endedWith(either(inTime, all(wasReceived, closed, isNot(afterAppointment)))),
    means: 'Of those, not after the appointment: columns 8 and 9 of form II.06a.',
  },
  cohortReceived: {
    is: ['received', 'handedIn', '-handedOut'],
    summed: 'COHORT',
    list: ['COHORT', (period) => received(period)],
    means: 'Received in the period and held at its end.',
  },
  cohortResolvedInTime: {
    is: ['resolvedEarly', 'resolvedOnTime'],
    summed: 'COHORT',
    list: inCohort(isResolvedInTime),
    means: 'Of those, resolved in time by the end of the period.',
  },
  cohortInTerm: {
    is: ['inTerm'],
    summed: 'COHORT',
    list: inCohort(isInTerm),
    means: 'Of those, in term at the end of the period.',
  },
  cohortLate: {
    is: ['overdue', 'resolvedLate'],
    summed: 'COHORT',
    list: inCohort(isLateAt),
    means: 'Of those, overdue at the end of the period or resolved late.',
  },
  cohortInTimeAfterTwoRequests: {
    is: ['resolvedInTimeAfterTwoRequests'],
    summed: 'COHORT',
    list: inCohort((before) => all(isResolvedInTime(before), isAskedTwice(before))),
    means: 'Of cohortResolvedInTime, overdue by index 766, part 2.1.',
  },
  cohortInTermAfterTwoRequests: {
    is: ['inTermAfterTwoRequests'],
    summed: 'COHORT',
    list: inCohort((before) => all(isInTerm(before), isAskedTwice(before))),
    means: 'Of cohortInTerm, overdue by index 766, part 2.1.',
  },
  cohortUndeterminable: {
    is: ['undeterminable', 'resolvedUndeterminable'],
    summed: 'COHORT',
    list: inCohort(isUndeterminableAt),
    means: 'Of the cohort, without appointment and limit.',
  },
  cohortDeterminable: {
    is: ['cohortReceived', '-cohortUndeterminable'],
    list: inCohort((before) => isNot(isUndeterminableAt(before))),
    means: 'Of the cohort, with an appointment or a limit: denominator of ON_TIME_B, C and D.',
  },
  cohortInTime: {
    is: ['cohortResolvedInTime', '-cohortInTimeAfterTwoRequests', 'cohortInTerm', '-cohortInTermAfterTwoRequests'],
    list: inCohort((before) => all(either(isResolvedInTime(before), isInTerm(before)), isNot(isAskedTwice(before)))),
    means: 'Of the cohort, resolved in time or in term, asked for supplements once at most: numerator of ON_TIME_B.',
  },
  cohortNotInTime: {
    is: ['cohortDeterminable', '-cohortInTime'],
    list: inCohort((before) =>
      all(
        isNot(isUndeterminableAt(before)),
        isNot(all(either(isResolvedInTime(before), isInTerm(before)), isNot(isAskedTwice(before)))),
      ),
    ),
    means: 'Of cohortDeterminable, those that ON_TIME_B does not count.',
  },
  cohortNotLate: {
    is: ['cohortDeterminable', '-cohortLate'],
    list: inCohort((before) => isNot(either(isUndeterminableAt(before), isLateAt(before)))),
    means: 'Of cohortDeterminable, not late: numerator of ON_TIME_C.',
  },
} as const satisfies Record<string, MeasureLine>

export type MeasureName = keyof typeof lines

/** Measures with a list of their dossiers. */
export type ListedMeasure = {
  [Name in MeasureName]: (typeof lines)[Name] extends { readonly list: object } ? Name : never
}[MeasureName]

export const measures: Readonly<Record<MeasureName, MeasureLine>> = lines

/** In the order of the table. */
export const measureNames = Object.keys(lines).filter((name): name is MeasureName => name in lines)
