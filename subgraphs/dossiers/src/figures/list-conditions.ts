import type { Period } from '@motcua/kit/period'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { DueState } from '../rules/due-state.ts'

/** Whether a state f of a dossier is on a list. */
export type Condition = RawBuilder<SqlBool>

/** The days of a believed state f that a list can be ordered by. Null: it did not happen. */
export type DossierDay = 'submitted_on' | 'acceptance_due_on' | 'received_on' | 'appointment_on' | 'ended_on'

const day = (name: DossierDay) => sql.ref<string | null>(`f.${name}`)
export const all = (...conditions: readonly Condition[]): Condition => sql`(${sql.join(conditions, sql` and `)})`
export const either = (one: Condition, other: Condition): Condition => sql`(${one} or ${other})`
const happenedIn = (name: DossierDay, { from, until }: Period): Condition =>
  sql`(${day(name)} >= ${from} and ${day(name)} < ${until})`
export const happenedBefore = (name: DossierDay, until: string): Condition => sql`${day(name)} < ${until}`
export const isNotEnded = (before: string): Condition => sql`(f.ended_on is null or f.ended_on >= ${before})`
export const endedAs = (...outcomes: readonly string[]): Condition =>
  sql`f.outcome in (${sql.join(outcomes.map((outcome) => sql.lit(outcome)))})`
export const isNot = (condition: Condition): Condition => sql`(${condition}) is not true`

export const submitted = (period: Period, ...also: readonly Condition[]) =>
  all(happenedIn('submitted_on', period), ...also)
export const received = (period: Period, ...also: readonly Condition[]) =>
  all(happenedIn('received_on', period), ...also)
export const ended = (period: Period, ...also: readonly Condition[]) => all(happenedIn('ended_on', period), ...also)

/** More than one request for supplements by the end of the day before: overdue by index 766, part 2.1. */
export const isAskedTwice = (before: string): Condition =>
  sql`(f.asked_twice_on is not null and f.asked_twice_on < ${before})`

/** In handling at the end of the day before: received and not ended by then. */
export const isInProgress = (before: string): Condition =>
  all(happenedBefore('received_on', before), isNotEnded(before))
/** Of those, past the appointment. While a supplement is awaited the clock rests, and a dossier is not overdue. */
export const isOverdue = (before: string): Condition =>
  all(happenedBefore('appointment_on', before), isInProgress(before), sql`f.paused_on is null`)
/** Of those, not past it, or resting. */
export const isInTerm = (before: string): Condition =>
  all(
    isInProgress(before),
    sql`(f.appointment_on >= ${before} or f.appointment_on is not null and f.paused_on is not null)`,
  )
export const isWaiting = ({ until }: Period): Condition =>
  all(
    happenedBefore('submitted_on', until),
    either(sql`f.received_on >= ${until}`, all(sql`f.received_on is null`, isNotEnded(until))),
  )

/** In the state at the end of the day before, whenever it was received. */
export const isResolvedInTime = (before: string): Condition =>
  all(happenedBefore('ended_on', before), endedAs('EARLY', 'ON_TIME'))
export const isLateAt = (before: string): Condition =>
  either(all(happenedBefore('ended_on', before), endedAs('LATE')), isOverdue(before))
export const isUndeterminableAt = (before: string): Condition =>
  either(
    all(happenedBefore('ended_on', before), endedAs('UNDETERMINABLE')),
    all(isInProgress(before), sql`f.appointment_on is null`),
  )
export const isApologisedBy = (before: string): Condition => sql`f.apologised_on < ${before}`

/** The state by name at the end of the day before. rules/due-state.ts says the same of one dossier; a property test compares both. */
export const dueState = (before: RawBuilder<unknown>) => sql<DueState>`case
  when f.ended_on < ${before} then
    case f.outcome when 'EARLY' then 'EARLY' when 'ON_TIME' then 'ON_TIME' when 'LATE' then 'LATE'
      when 'UNDETERMINABLE' then 'RESOLVED_UNDETERMINABLE' else 'CLOSED' end
  when f.received_on is null or f.received_on >= ${before} then 'WAITING'
  when f.appointment_on is null then 'UNDETERMINABLE'
  when f.appointment_on < ${before} and f.paused_on is null then 'OVERDUE'
  else 'IN_TERM' end`
