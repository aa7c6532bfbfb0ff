import type { Period } from '@motcua/kit/period'
import { expressionBuilder, type Expression, type SqlBool } from 'kysely'
import type { Database } from '../database.ts'

/** The facts that figures look at: columns of the same name and meaning in dossier and in dossier_tally. */
export type Facts = Pick<
  Database['dossiers.dossier_tally'],
  | 'level'
  | 'channel'
  | 'service_level'
  | 'boundary_free'
  | 'accepted_late'
  | 'outcome'
  | 'submitted_on'
  | 'acceptance_due_on'
  | 'received_on'
  | 'appointment_on'
  | 'ended_on'
>
type Predicate = Expression<SqlBool>
type Level = 'MINISTRY' | 'PROVINCE' | 'COMMUNE'
type Channel = 'DIRECT' | 'ONLINE' | 'POST'

const eb = expressionBuilder<{ f: Facts }, 'f'>()

/** A civil day in [from, until): the first day belongs, the day `until` does not. */
function isWithin(day: 'f.submitted_on' | 'f.received_on' | 'f.ended_on', { from, until }: Period): Predicate {
  return eb.and([eb(day, '>=', from), eb(day, '<', until)])
}

const isNotEndedBefore = (day: string): Predicate => eb.or([eb('f.ended_on', 'is', null), eb('f.ended_on', '>=', day)])

export const and = (...parts: Predicate[]): Predicate => eb.and(parts)
export const isOfLevel = (level: Level): Predicate => eb('f.level', '=', level)
export const isByChannel = (channel: Channel): Predicate => eb('f.channel', '=', channel)
export const isFullService = (): Predicate => eb('f.service_level', '=', 'FULL')
export const isBoundaryFree = (): Predicate => eb('f.boundary_free', '=', true)

/** Accepted into handling in the period: R in [from, until). */
export const isReceived = (period: Period): Predicate => isWithin('f.received_on', period)

/** In handling at some time of the period, whenever received. */
export const isHandled = ({ from, until }: Period): Predicate =>
  and(eb('f.received_on', '<', until), isNotEndedBefore(from))

/** In handling when a day begins: received before it and not ended before it. */
export const isInProgress = (day: string): Predicate => and(eb('f.received_on', '<', day), isNotEndedBefore(day))

/** In progress, and its appointment day was over when the day begins. */
export const isOverdue = (day: string): Predicate => and(isInProgress(day), eb('f.appointment_on', '<', day))

/** In progress, and its appointment day is the day or later. */
export const isInTerm = (day: string): Predicate => and(isInProgress(day), eb('f.appointment_on', '>=', day))

/** Ended with a result in the period. */
export const isResolved = (period: Period): Predicate =>
  and(isWithin('f.ended_on', period), eb('f.outcome', 'in', ['EARLY', 'ON_TIME', 'LATE']))

export const isResolvedAs = (period: Period, outcome: 'EARLY' | 'ON_TIME' | 'LATE'): Predicate =>
  and(isWithin('f.ended_on', period), eb('f.outcome', '=', outcome))

/** Ended without a result in the period, after it had been received. */
export const isClosed = (period: Period): Predicate =>
  and(
    isWithin('f.ended_on', period),
    eb('f.received_on', 'is not', null),
    eb('f.outcome', 'in', ['WITHDRAWN', 'STOPPED']),
  )

export const isClosedAs = (period: Period, outcome: 'WITHDRAWN' | 'STOPPED'): Predicate =>
  and(isWithin('f.ended_on', period), eb('f.received_on', 'is not', null), eb('f.outcome', '=', outcome))

export const isSubmitted = (period: Period): Predicate => isWithin('f.submitted_on', period)

/** Submitted, and neither received nor ended when a day begins. */
export const isWaiting = (day: string): Predicate =>
  and(
    eb('f.submitted_on', '<', day),
    eb.or([eb('f.received_on', 'is', null), eb('f.received_on', '>=', day)]),
    isNotEndedBefore(day),
  )

/** Waiting, and the 8 working hours were over when the day begins: they end within opening hours, never at midnight. */
export const isWaitingOver8Hours = (day: string): Predicate => and(isWaiting(day), eb('f.acceptance_due_on', '<', day))

export const isAcceptedLate = (period: Period): Predicate => and(isReceived(period), eb('f.accepted_late', '=', true))

export const isRefused = (period: Period): Predicate =>
  and(isWithin('f.ended_on', period), eb('f.outcome', '=', 'REFUSED'))

/** Received in the period and resolved early or on time by its end. */
export const isOfCohortResolvedInTime = (period: Period): Predicate =>
  and(isReceived(period), eb('f.ended_on', '<', period.until), eb('f.outcome', 'in', ['EARLY', 'ON_TIME']))

/** Received in the period and in term at its end. */
export const isOfCohortInTerm = (period: Period): Predicate => and(isReceived(period), isInTerm(period.until))

/** Received in the period, and by its end resolved late or overdue. */
export const isOfCohortLate = (period: Period): Predicate =>
  and(
    isReceived(period),
    eb.or([and(eb('f.ended_on', '<', period.until), eb('f.outcome', '=', 'LATE')), isOverdue(period.until)]),
  )
