import { dueDate, type Limit } from './due-date.ts'
import { endOf, type EndKind, type StatusEvent } from './end-of-processing.ts'
import type { WorkingCalendar } from './working-calendar.ts'

export interface Supplement {
  readonly requestedAt: number
  /** Null: the applicant has not brought it yet. */
  readonly completedAt: number | null
}

/** What part 2.1 looks at, of one dossier. Instants are milliseconds since 1970 UTC. */
export interface OnTimeFacts {
  readonly receivedAt: number | null
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
  /** End of processing less the time of a completed supplement; null when no end is needed. */
  readonly effectiveEndAt: number | null
  /** What the effective end was compared with; null when it was not. */
  readonly limitAt: number | null
}

/**
 * Index 766 (Decision 766/QĐ-TTg of 23 June 2022), part 2.1, in the state before `asOf`: later events are not looked at.
 * A dossier with neither an appointment nor a statutory limit is undeterminable: a class of its own, never in time.
 */
export function assessOnTime(calendar: WorkingCalendar, facts: OnTimeFacts, asOf: number): OnTimeAssessment {
  const known = asKnownBefore(facts, asOf)
  const accepted = known.receivedAt !== null || known.events.some((event) => event.status === 'ACCEPTED')
  const end = endOf(known, accepted, asOf)
  if (end === null) return undecided('NOT_COUNTED', 'CLOSED_BEFORE_ACCEPTANCE')
  if (known.receivedAt === null) return undecided('NOT_COUNTED', 'NOT_RECEIVED')
  const effectiveEndAt = end.at - supplementTime(known.supplements, end.at)
  const ended = { endedBy: end.kind, effectiveEndAt }
  if (known.supplements.length > 1) {
    return { verdict: 'OVERDUE', decidedBy: 'SECOND_SUPPLEMENT', ...ended, limitAt: null }
  }
  if (known.appointmentAt !== null) return compared('APPOINTMENT', ended, known.appointmentAt)
  if (known.statutoryLimit === null) {
    return { verdict: 'UNDETERMINABLE', decidedBy: 'NO_LIMIT', ...ended, limitAt: null }
  }
  const { dueAt } = dueDate(calendar, { receivedAt: known.receivedAt, limit: known.statutoryLimit })
  return compared('STATUTORY_LIMIT', ended, dueAt)
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

/** Steps 3 and 6: the time from request to completion, as far as it lies before the end. */
function supplementTime(supplements: readonly Supplement[], endAt: number): number {
  return supplements.reduce(
    (sum, { requestedAt, completedAt }) =>
      completedAt === null ? sum : sum + Math.max(0, Math.min(completedAt, endAt) - requestedAt),
    0,
  )
}

function compared(
  decidedBy: 'APPOINTMENT' | 'STATUTORY_LIMIT',
  ended: { endedBy: EndKind; effectiveEndAt: number },
  limitAt: number,
): OnTimeAssessment {
  return { verdict: ended.effectiveEndAt <= limitAt ? 'IN_TIME' : 'OVERDUE', decidedBy, ...ended, limitAt }
}

function undecided(verdict: 'NOT_COUNTED', decidedBy: DecidingStep): OnTimeAssessment {
  return { verdict, decidedBy, endedBy: null, effectiveEndAt: null, limitAt: null }
}
