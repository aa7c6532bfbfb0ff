import type { Period } from '@motcua/kit/period'
import { completeCounts, type DossierCounts } from '../figures/dossier-counts.ts'

/** What decides whether a dossier can still finish on time; days as known. */
export interface OpenDossier {
  /** Whether it counts to the agency or unit that is asked about. */
  readonly isOwn: boolean
  readonly receivedOn: string | null
  readonly appointmentOn: string | null
  readonly endedOn: string | null
  readonly pausedOn: string | null
}

/** A period, and the day at whose end its dossiers are looked at. */
export interface Forecast {
  readonly period: Period
  readonly asOf: string
}

/** Why a dossier cannot be among those that finish on time by the end of the period. Null: it can. */
export function whyNotFinishing(dossier: OpenDossier | undefined, { period, asOf }: Forecast): string | null {
  if (dossier === undefined) return 'is not the code of a dossier; give codes of those that fall due'
  const { isOwn, receivedOn, appointmentOn, endedOn, pausedOn } = dossier
  if (!isOwn) return 'is a dossier of another agency'
  if (receivedOn === null || receivedOn < period.from || receivedOn > asOf) {
    return `was not received from ${period.from} to ${asOf}`
  }
  if (endedOn !== null && endedOn <= asOf) return `ended on ${endedOn}`
  if (appointmentOn === null) return 'has neither an appointment nor a limit, and is on time by no definition'
  if (pausedOn !== null) return 'waits for a supplement: its clock rests, and it counts as in term'
  if (appointmentOn <= asOf) return `is overdue since ${appointmentOn}`
  if (appointmentOn >= period.until) {
    return `is due on ${appointmentOn}, after the period, and counts as in term whether it finishes or not`
  }
  return null
}

/** How many dossiers, and how many of them were asked for supplements more than once: overdue by index 766 in any case. */
export interface Finishing {
  readonly dossiers: number
  readonly askedTwice: number
}

/**
 * The counts at the end of the period, from those at the end of the day of the forecast: of the dossiers in term that fall due in between,
 * those that finish are resolved in time, the others are overdue. Nothing else happens: nothing more is received.
 */
export function countsIfFinished(counts: DossierCounts, due: Finishing, finished: Finishing): DossierCounts {
  return completeCounts({
    ...counts,
    resolved: counts.resolved + finished.dossiers,
    resolvedOnTime: counts.resolvedOnTime + finished.dossiers,
    cohortResolvedInTime: counts.cohortResolvedInTime + finished.dossiers,
    cohortInTimeAfterTwoRequests: counts.cohortInTimeAfterTwoRequests + finished.askedTwice,
    cohortInTerm: counts.cohortInTerm - due.dossiers,
    cohortInTermAfterTwoRequests: counts.cohortInTermAfterTwoRequests - due.askedTwice,
    cohortLate: counts.cohortLate + due.dossiers - finished.dossiers,
  })
}
