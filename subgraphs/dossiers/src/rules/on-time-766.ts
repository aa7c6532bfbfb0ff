import { dueDate, type Limit } from './due-date.ts'
import { endOf, isResult, type EndKind, type StatusEvent } from './end-of-processing.ts'
import { countPauses } from './pauses.ts'
import type { WorkingCalendar } from './working-calendar.ts'

export interface Supplement {
  readonly requestedAt: number
  /** Null: the applicant has not brought it yet. */
  readonly completedAt: number | null
}

/** What part 2.1 looks at, of one dossier. Instants are milliseconds since 1970 UTC. */
export interface OnTimeFacts {
  readonly receivedAt: number | null
  /** As promised, not moved by pauses. */
  readonly appointmentAt: number | null
  /** The longest time the law gives the procedure; null when the catalogue names none or lost its unit. */
  readonly statutoryLimit: Limit | null
  readonly events: readonly StatusEvent[]
  readonly supplements: readonly Supplement[]
}

export type Verdict = 'IN_TIME' | 'OVERDUE' | 'NOT_COUNTED' | 'UNDETERMINABLE'

/**
 * The step that decided. NOT_RECEIVED: without a received date it is in no period. CLOSED_BEFORE_ACCEPTANCE: refused or
 * withdrawn before. SECOND_SUPPLEMENT: more than one request. APPOINTMENT and STATUTORY_LIMIT: compared with these.
 * NO_LIMIT: neither is known.
 */
export type DecidingStep =
  'NOT_RECEIVED' | 'CLOSED_BEFORE_ACCEPTANCE' | 'SECOND_SUPPLEMENT' | 'APPOINTMENT' | 'STATUTORY_LIMIT' | 'NO_LIMIT'

export interface OnTimeAssessment {
  readonly verdict: Verdict
  readonly decidedBy: DecidingStep
  /** What the end was taken from; null when no end is needed. */
  readonly endedBy: EndKind | null
  /** End of processing less the time of pauses that count; null when no end is needed. */
  readonly effectiveEndAt: number | null
  /** What the effective end was compared with; null when it was not. */
  readonly limitAt: number | null
}

/**
 * Index 766 (Decision 766/QĐ-TTg of 23 June 2022), part 2.1, in the state before `asOf`: later events are not looked at.
 * A dossier with neither an appointment nor a statutory limit is undeterminable: a class of its own, never in time. More
 * than one request for supplements is overdue here and in no other measure. Taking the time of the pauses off the end is
 * the same comparison as the figures make, which move the appointment by it.
 */
export function assessOnTime(calendar: WorkingCalendar, facts: OnTimeFacts, asOf: number): OnTimeAssessment {
  const known = asKnownBefore(facts, asOf)
  const accepted = known.receivedAt !== null || known.events.some((event) => event.status === 'ACCEPTED')
  const end = endOf(known, accepted, asOf)
  if (end === null) return undecided('NOT_COUNTED', 'CLOSED_BEFORE_ACCEPTANCE')
  if (known.receivedAt === null) return undecided('NOT_COUNTED', 'NOT_RECEIVED')
  const { decidedBy, limitAt } = limitOf(calendar, { ...known, receivedAt: known.receivedAt })
  const effectiveEndAt = end.at - pausedBefore(end, { ...known, receivedAt: known.receivedAt, appointmentAt: limitAt })
  const ended = { endedBy: end.kind, effectiveEndAt }
  if (known.supplements.length > 1) {
    return { verdict: 'OVERDUE', decidedBy: 'SECOND_SUPPLEMENT', ...ended, limitAt: null }
  }
  if (limitAt === null) return { verdict: 'UNDETERMINABLE', decidedBy, ...ended, limitAt }
  return { verdict: effectiveEndAt <= limitAt ? 'IN_TIME' : 'OVERDUE', decidedBy, ...ended, limitAt }
}

interface Received extends OnTimeFacts {
  readonly receivedAt: number
}

/** Steps 2 and 3: what the end is compared with. Null: with nothing. */
function limitOf(
  calendar: WorkingCalendar,
  { receivedAt, appointmentAt, statutoryLimit: limit }: Received,
): { readonly decidedBy: DecidingStep; readonly limitAt: number | null } {
  if (appointmentAt !== null) return { decidedBy: 'APPOINTMENT', limitAt: appointmentAt }
  if (limit === null) return { decidedBy: 'NO_LIMIT', limitAt: null }
  return { decidedBy: 'STATUTORY_LIMIT', limitAt: dueDate(calendar, { receivedAt, limit }).dueAt }
}

/** Steps 3, 5 and 6: the time of the pauses that count. The request of one that is awaited is already the end. */
function pausedBefore(end: { readonly kind: EndKind; readonly at: number }, facts: Received): number {
  if (end.kind === 'SUPPLEMENT_REQUESTED') return 0
  const { counted } = countPauses({
    receivedAt: facts.receivedAt,
    appointmentAt: facts.appointmentAt,
    endedAt: end.kind === 'NOT_ENDED' ? null : end.at,
    isResolved: isResult(end.kind),
    supplements: facts.supplements.map(({ requestedAt, completedAt }) => [requestedAt, completedAt]),
  })
  return counted.reduce((sum, { adds }) => sum + adds, 0)
}

function asKnownBefore(facts: OnTimeFacts, asOf: number): OnTimeFacts {
  return {
    ...facts,
    receivedAt: facts.receivedAt !== null && facts.receivedAt < asOf ? facts.receivedAt : null,
    events: facts.events.filter((event) => event.at < asOf),
    supplements: facts.supplements
      .filter(({ requestedAt }) => requestedAt < asOf)
      .map(({ requestedAt, completedAt }) => ({
        requestedAt,
        completedAt: completedAt !== null && completedAt < asOf ? completedAt : null,
      })),
  }
}

function undecided(verdict: 'NOT_COUNTED', decidedBy: DecidingStep): OnTimeAssessment {
  return { verdict, decidedBy, endedBy: null, effectiveEndAt: null, limitAt: null }
}
