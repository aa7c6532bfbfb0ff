import { dueDate, type DueDate } from './due-date.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/**
 * Working days within which a petition (phản ánh, kiến nghị) is to be refused, more is first asked of whoever sent it, it
 * is handled, and the answer is made public. As the National Public Service Portal counts indicator 5.2 of index 766
 * (Decision 766/QĐ-TTg); Circular 02/2017/TT-VPCP had 20 days for handling.
 */
export const petitionLimits = { REFUSE: 2, SUPPLEMENT: 5, HANDLE: 15, PUBLISH: 2 } as const

export type PetitionStepName = keyof typeof petitionLimits

/** What was done when. Instants are milliseconds since 1970 UTC; null: not done. */
export interface PetitionFacts {
  readonly receivedAt: number
  /** The last transfer by another body. */
  readonly transferredAt: number | null
  readonly refusedAt: number | null
  readonly supplementRequestedAt: number | null
  readonly handledAt: number | null
  readonly publishedAt: number | null
}

/** IN_TIME, LATE: done. IN_TERM, OVERDUE: still to be done. NOT_NEEDED: nobody has to. */
export type PetitionVerdict = 'IN_TIME' | 'LATE' | 'IN_TERM' | 'OVERDUE' | 'NOT_NEEDED'

export interface PetitionStep {
  readonly step: PetitionStepName
  readonly limit: number
  /** Null: the step cannot be counted yet; publication begins with handling. */
  readonly due: DueDate | null
  readonly doneAt: number | null
  readonly verdict: PetitionVerdict
}

/** From when a petition's clock runs: submission, or the last transfer by another body. */
export function petitionStartsAt({ receivedAt, transferredAt }: PetitionFacts): number {
  return transferredAt ?? receivedAt
}

/** Until when each step is to be done, by the working calendar. Nothing stops the clock of a petition. */
export function petitionDues(
  calendar: WorkingCalendar,
  facts: PetitionFacts,
): Readonly<Record<PetitionStepName, DueDate | null>> {
  const startsAt = petitionStartsAt(facts)
  const within = (step: PetitionStepName, from: number) =>
    dueDate(calendar, { receivedAt: from, limit: { amount: petitionLimits[step], unit: 'WORKING_DAY' } })
  return {
    REFUSE: within('REFUSE', startsAt),
    SUPPLEMENT: within('SUPPLEMENT', startsAt),
    HANDLE: within('HANDLE', startsAt),
    PUBLISH: facts.handledAt === null ? null : within('PUBLISH', facts.handledAt),
  }
}

/** The four steps of a petition in the state at an instant: what was done later is not known then. */
export function petitionClock(calendar: WorkingCalendar, whole: PetitionFacts, at: number): PetitionStep[] {
  const facts = asOf(whole, at)
  const dues = petitionDues(calendar, facts)
  const { refusedAt, supplementRequestedAt, handledAt, publishedAt } = facts
  const mustBeHandled = refusedAt === null
  return [
    toStep('REFUSE', dues.REFUSE, refusedAt, { isNeeded: false, at }),
    toStep('SUPPLEMENT', dues.SUPPLEMENT, supplementRequestedAt, { isNeeded: false, at }),
    toStep('HANDLE', dues.HANDLE, handledAt, { isNeeded: mustBeHandled, at }),
    toStep('PUBLISH', dues.PUBLISH, publishedAt, { isNeeded: handledAt !== null, at }),
  ]
}

function asOf(facts: PetitionFacts, at: number): PetitionFacts {
  const known = (instant: number | null) => (instant !== null && instant < at ? instant : null)
  return {
    receivedAt: facts.receivedAt,
    transferredAt: known(facts.transferredAt),
    refusedAt: known(facts.refusedAt),
    supplementRequestedAt: known(facts.supplementRequestedAt),
    handledAt: known(facts.handledAt),
    publishedAt: known(facts.publishedAt),
  }
}

function toStep(
  step: PetitionStepName,
  due: DueDate | null,
  doneAt: number | null,
  { isNeeded, at }: { readonly isNeeded: boolean; readonly at: number },
): PetitionStep {
  return { step, limit: petitionLimits[step], due, doneAt, verdict: judge(due?.dueAt ?? null, doneAt, isNeeded, at) }
}

function judge(dueAt: number | null, doneAt: number | null, isNeeded: boolean, at: number): PetitionVerdict {
  if (dueAt === null) return 'NOT_NEEDED'
  if (doneAt !== null) return doneAt <= dueAt ? 'IN_TIME' : 'LATE'
  if (!isNeeded) return 'NOT_NEEDED'
  return at <= dueAt ? 'IN_TERM' : 'OVERDUE'
}
