import type { Period } from '@motcua/kit/period'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { DossierFigure } from '../rules/dossier-figures.ts'
import type { DueState } from '../rules/due-state.ts'

type Condition = RawBuilder<SqlBool>

/** The days of a believed state f that a list can be ordered by. Null: it did not happen. */
export type DossierDay = 'submitted_on' | 'acceptance_due_on' | 'received_on' | 'appointment_on' | 'ended_on'

const day = (name: DossierDay) => sql.ref<string | null>(`f.${name}`)
const all = (...conditions: readonly Condition[]): Condition => sql`(${sql.join(conditions, sql` and `)})`
const either = (one: Condition, other: Condition): Condition => sql`(${one} or ${other})`
const happenedIn = (name: DossierDay, { from, until }: Period): Condition =>
  sql`(${day(name)} >= ${from} and ${day(name)} < ${until})`
const happenedBefore = (name: DossierDay, until: string): Condition => sql`${day(name)} < ${until}`
const isNotEnded = (before: string): Condition => sql`(f.ended_on is null or f.ended_on >= ${before})`
const endedAs = (...outcomes: readonly string[]): Condition =>
  sql`f.outcome in (${sql.join(outcomes.map((outcome) => sql.lit(outcome)))})`

const online: Condition = sql`f.channel = 'ONLINE'`
const forFullService: Condition = sql`f.service_level = 'FULL'`
const withObligation: Condition = sql`f.with_obligation`
const inTransition: Condition = sql`f.ended_in_transition`
/** Of an end of the transition: its result was returned by the appointment. Null: any other end. */
const trulyInTime: Condition = sql`f.truly_in_time`
const wasReceived: Condition = sql`f.received_on is not null`
/** More than one request for supplements: overdue by index 766, part 2.1. */
export const asksTwice: Condition = sql`f.supplement_requests > 1`

const resolvedInTime = endedAs('EARLY', 'ON_TIME')
const resolvedLate = endedAs('LATE')
const determinable = endedAs('EARLY', 'ON_TIME', 'LATE')
const resolved = endedAs('EARLY', 'ON_TIME', 'LATE', 'UNDETERMINABLE')
const withApology: Condition = sql`f.apologised_on <= f.ended_on`

/** In handling at the end of the day before: received and not ended by then. */
export const isInProgress = (before: string): Condition =>
  all(happenedBefore('received_on', before), isNotEnded(before))
/** Of those, past the appointment day. While a supplement is awaited the clock rests. */
const isOverdue = (before: string): Condition =>
  all(
    happenedBefore('appointment_on', before),
    isInProgress(before),
    sql`(f.paused_on is null or f.paused_on >= ${before})`,
  )
/** Of those, not past it, or resting: the appointment day itself is still in term. */
export const isInTerm = (before: string): Condition =>
  all(
    isInProgress(before),
    sql`(f.appointment_on >= ${before} or f.appointment_on is not null and f.paused_on < ${before})`,
  )

/** In the state at the end of the day before, whenever it was received. */
export const isResolvedInTime = (before: string): Condition => all(happenedBefore('ended_on', before), resolvedInTime)
export const isLateAt = (before: string): Condition =>
  either(all(happenedBefore('ended_on', before), resolvedLate), isOverdue(before))
export const isUndeterminableAt = (before: string): Condition =>
  either(
    all(happenedBefore('ended_on', before), endedAs('UNDETERMINABLE')),
    all(isInProgress(before), sql`f.appointment_on is null`),
  )
export const isApologisedBy = (before: string): Condition => sql`f.apologised_on < ${before}`

/** The state by name at the end of the day before; the rule dueStateOf says it of one dossier. */
export const dueState = (before: RawBuilder<unknown>) => sql<DueState>`case
  when f.ended_on < ${before} then
    case f.outcome when 'EARLY' then 'EARLY' when 'ON_TIME' then 'ON_TIME' when 'LATE' then 'LATE'
      when 'UNDETERMINABLE' then 'RESOLVED_UNDETERMINABLE' else 'CLOSED' end
  when f.received_on is null or f.received_on >= ${before} then 'WAITING'
  when f.appointment_on is null then 'UNDETERMINABLE'
  when f.appointment_on < ${before} and (f.paused_on is null or f.paused_on >= ${before}) then 'OVERDUE'
  else 'IN_TERM' end`

const received = (period: Period, ...also: readonly Condition[]) => all(happenedIn('received_on', period), ...also)
const submitted = (period: Period, ...also: readonly Condition[]) => all(happenedIn('submitted_on', period), ...also)
const ended = (period: Period, ...also: readonly Condition[]) => all(happenedIn('ended_on', period), ...also)
const isWaiting = ({ until }: Period): Condition =>
  all(
    happenedBefore('submitted_on', until),
    either(sql`f.received_on >= ${until}`, all(sql`f.received_on is null`, isNotEnded(until))),
  )

/**
 * Which dossiers each figure counts: the only place that says it of rows. It mirrors the counters that the triggers on
 * dossier keep; a property test compares the two for every figure.
 */
const conditions: Record<DossierFigure, (period: Period) => Condition> = {
  HANDLED: ({ from, until }) => all(happenedBefore('received_on', until), isNotEnded(from)),
  RECEIVED: (period) => received(period),
  RECEIVED_ONLINE: (period) => received(period, online),
  RECEIVED_DIRECT: (period) => received(period, sql`f.channel = 'DIRECT'`),
  RECEIVED_POST: (period) => received(period, sql`f.channel = 'POST'`),
  RECEIVED_BOUNDARY_FREE: (period) => received(period, sql`f.boundary_free`),
  RECEIVED_FOR_FULL_SERVICE: (period) => received(period, forFullService),
  RECEIVED_ONLINE_FOR_FULL_SERVICE: (period) => received(period, forFullService, online),
  RECEIVED_WITH_OBLIGATION: (period) => received(period, withObligation),
  RECEIVED_PAID_ONLINE: (period) => received(period, withObligation, sql`f.paid_online`),
  RECEIVED_DIGITISED: (period) => received(period, sql`f.digitised`),
  RECEIVED_REUSED: (period) => received(period, sql`f.reused`),
  RECEIVED_IN_PERSONAL_STORE: (period) => received(period, sql`f.personal_store`),
  RECEIVED_VNEID_VERIFIED: (period) => received(period, sql`f.vneid_verified`),
  RECEIVED_DISLIKED: (period) => received(period, sql`f.disliked`),
  RECEIVED_NOT_PAID_ONLINE: (period) => received(period, withObligation, sql`f.paid_online is not true`),
  RECEIVED_NOT_DIGITISED: (period) => received(period, sql`f.digitised is not true`),
  RECEIVED_NOT_REUSED: (period) => received(period, sql`f.reused is not true`),
  RECEIVED_NOT_IN_PERSONAL_STORE: (period) => received(period, sql`f.personal_store is not true`),
  RECEIVED_NOT_VNEID_VERIFIED: (period) => received(period, sql`f.vneid_verified is not true`),
  CARRIED_OVER: ({ from }) => isInProgress(from),
  // Who handed it on to whom is asked with the subject.
  HANDED_IN: () => sql`f.held_by is not null`,
  HANDED_OUT: () => sql`f.held_by is not null`,
  RESOLVED: (period) => ended(period, resolved),
  RESOLVED_EARLY: (period) => ended(period, endedAs('EARLY')),
  RESOLVED_ON_TIME: (period) => ended(period, endedAs('ON_TIME')),
  RESOLVED_IN_TIME: (period) => ended(period, resolvedInTime),
  RESOLVED_LATE: (period) => ended(period, resolvedLate),
  RESOLVED_LATE_WITH_APOLOGY: (period) => ended(period, resolvedLate, withApology),
  RESOLVED_LATE_WITHOUT_APOLOGY: (period) => ended(period, resolvedLate, sql`(${withApology}) is not true`),
  RESOLVED_DETERMINABLE: (period) => ended(period, determinable),
  RESOLVED_UNDETERMINABLE: (period) => ended(period, endedAs('UNDETERMINABLE')),
  RESOLVED_IN_TRANSITION: (period) => ended(period, resolved, inTransition),
  RESOLVED_IN_TIME_IN_TRANSITION: (period) => ended(period, resolvedInTime, inTransition),
  RESOLVED_TRULY_IN_TIME: (period) => ended(period, resolved, trulyInTime),
  RESOLVED_IN_TIME_EXCLUDING_TRANSITION: (period) =>
    ended(period, either(all(resolvedInTime, sql`not ${inTransition}`), all(resolved, trulyInTime))),
  RESOLVED_ELECTRONICALLY: (period) => ended(period, resolved, sql`f.electronic_result`),
  RESOLVED_NOT_ELECTRONICALLY: (period) => ended(period, resolved, sql`f.electronic_result is not true`),
  IN_PROGRESS: ({ until }) => isInProgress(until),
  IN_TERM: ({ until }) => isInTerm(until),
  OVERDUE: ({ until }) => isOverdue(until),
  OVERDUE_WITH_APOLOGY: ({ until }) => all(isOverdue(until), isApologisedBy(until)),
  OVERDUE_WITHOUT_APOLOGY: ({ until }) => all(isOverdue(until), sql`(${isApologisedBy(until)}) is not true`),
  UNDETERMINABLE: ({ until }) => all(isInProgress(until), sql`f.appointment_on is null`),
  CLOSED: (period) => ended(period, wasReceived, endedAs('WITHDRAWN', 'STOPPED')),
  WITHDRAWN: (period) => ended(period, wasReceived, endedAs('WITHDRAWN')),
  STOPPED: (period) => ended(period, wasReceived, endedAs('STOPPED')),
  SUBMITTED: (period) => submitted(period),
  SUBMITTED_ONLINE: (period) => submitted(period, online),
  WAITING: isWaiting,
  WAITING_OVER_8_HOURS: (period) => all(happenedBefore('acceptance_due_on', period.until), isWaiting(period)),
  ACCEPTED_LATE: (period) => received(period, sql`f.accepted_late`),
  REFUSED: (period) => ended(period, endedAs('REFUSED')),
  COHORT_RESOLVED_IN_TIME: (period) => received(period, isResolvedInTime(period.until)),
  COHORT_IN_TERM: (period) => received(period, isInTerm(period.until)),
  COHORT_LATE: (period) => received(period, isLateAt(period.until)),
  COHORT_UNDETERMINABLE: (period) => received(period, isUndeterminableAt(period.until)),
  COHORT_DETERMINABLE: (period) => received(period, sql`(${isUndeterminableAt(period.until)}) is not true`),
  COHORT_IN_TIME: (period) =>
    received(period, either(isResolvedInTime(period.until), isInTerm(period.until)), sql`f.supplement_requests <= 1`),
  COHORT_NOT_IN_TIME: (period) =>
    received(
      period,
      sql`(${isUndeterminableAt(period.until)}) is not true`,
      sql`(${either(isResolvedInTime(period.until), isInTerm(period.until))} and f.supplement_requests <= 1) is not true`,
    ),
  COHORT_NOT_LATE: (period) =>
    received(period, sql`(${isUndeterminableAt(period.until)} or ${isLateAt(period.until)}) is not true`),
}

/** Whether a figure of the period counts the believed state f. */
export function isCounted(figure: DossierFigure, period: Period): Condition {
  return conditions[figure](period)
}
