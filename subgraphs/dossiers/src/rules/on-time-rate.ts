import type { DossierCounts } from './dossier-counts.ts'
import { ratioOf, type Ratio } from './ratio.ts'

export type OnTimeDefinition = 'ON_TIME_A' | 'ON_TIME_B' | 'ON_TIME_C' | 'ON_TIME_D'

/**
 * The four on-time rates in print. A looks at what was resolved in the period; B, C and D at what was received in it, in
 * the state at its end. Closed without result is in no numerator but that of C, which counts what is not late. What is
 * undeterminable is in none, above or below the line. B follows index 766: more than one supplement request is overdue.
 */
export function onTimeRate(definition: OnTimeDefinition, counts: DossierCounts): Ratio<OnTimeDefinition> {
  const cohort = counts.cohortReceived - counts.cohortUndeterminable
  switch (definition) {
    case 'ON_TIME_A':
      return ratioOf(definition, counts.resolvedEarly + counts.resolvedOnTime, determinable(counts))
    case 'ON_TIME_B':
      return ratioOf(
        definition,
        counts.cohortResolvedInTime -
          counts.cohortInTimeAfterTwoRequests +
          counts.cohortInTerm -
          counts.cohortInTermAfterTwoRequests,
        cohort,
      )
    case 'ON_TIME_C':
      return ratioOf(definition, cohort - counts.cohortLate, cohort)
    case 'ON_TIME_D':
      return ratioOf(definition, counts.cohortResolvedInTime, cohort)
  }
}

/**
 * ON_TIME_A with the true ends of what the transition of 30 June 2025 recorded as completed: as recorded nearly all of
 * these look in time; here only those do whose result was returned by the appointment.
 */
export function onTimeRateExcludingTransition(counts: DossierCounts): Ratio {
  return ratioOf(
    'ON_TIME_A_EXCLUDING_TRANSITION',
    counts.resolvedEarly + counts.resolvedOnTime - counts.resolvedInTimeInTransition + counts.resolvedTrulyInTime,
    determinable(counts),
  )
}

function determinable(counts: DossierCounts): number {
  return counts.resolved - counts.resolvedUndeterminable
}
