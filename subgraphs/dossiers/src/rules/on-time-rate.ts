import type { DossierCounts } from '../figures/dossier-counts.ts'
import { ratioOf, type Ratio } from './ratio.ts'

export type OnTimeDefinition = 'ON_TIME_A' | 'ON_TIME_B' | 'ON_TIME_C' | 'ON_TIME_D' | 'FORM_II_06A'

/**
 * The on-time rates in print. A looks at what was resolved in the period; B, C and D at what was received in it, in
 * the state at its end. Closed without result is in no numerator but that of C, which counts what is not late. What is
 * undeterminable is in none, above or below the line. B follows index 766: more than one supplement request is overdue. FORM_II_06A is (8 + 9) ÷ 7 of the form: what was closed without
 * result counts, in time unless its appointment had passed, and so does what is undeterminable, below the line alone.
 */
export function onTimeRate(definition: OnTimeDefinition, counts: DossierCounts): Ratio<OnTimeDefinition> {
  switch (definition) {
    case 'ON_TIME_A':
      return ratioOf(definition, counts.resolvedInTime, counts.resolvedDeterminable)
    case 'ON_TIME_B':
      return ratioOf(definition, counts.cohortInTime, counts.cohortDeterminable)
    case 'ON_TIME_C':
      return ratioOf(definition, counts.cohortNotLate, counts.cohortDeterminable)
    case 'ON_TIME_D':
      return ratioOf(definition, counts.cohortResolvedInTime, counts.cohortDeterminable)
    case 'FORM_II_06A':
      return ratioOf(definition, counts.concludedInTime, counts.concluded)
  }
}

/**
 * ON_TIME_A with the true ends of what the transition of 30 June 2025 recorded as completed: as recorded nearly all of
 * these look in time; here only those do whose result was returned by the appointment.
 */
export function onTimeRateExcludingTransition(counts: DossierCounts): Ratio {
  return ratioOf(
    'ON_TIME_A_EXCLUDING_TRANSITION',
    counts.resolvedInTimeExcludingTransition,
    counts.resolvedDeterminable,
  )
}
