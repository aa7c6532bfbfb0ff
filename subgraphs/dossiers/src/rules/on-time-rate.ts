import type { DossierCounts } from './dossier-counts.ts'
import { ratioOf, type Ratio } from './ratio.ts'

export type OnTimeDefinition = 'ON_TIME_A' | 'ON_TIME_B' | 'ON_TIME_C' | 'ON_TIME_D'

/**
 * The four on-time rates in print. A looks at what was resolved in the period; B, C and D at what was received in it, in
 * the state at its end. Closed without result is in no numerator but that of C, which counts what is not late.
 */
export function onTimeRate(definition: OnTimeDefinition, counts: DossierCounts): Ratio<OnTimeDefinition> {
  switch (definition) {
    case 'ON_TIME_A':
      return ratioOf(definition, counts.resolvedEarly + counts.resolvedOnTime, counts.resolved)
    case 'ON_TIME_B':
      return ratioOf(definition, counts.cohortResolvedInTime + counts.cohortInTerm, counts.received)
    case 'ON_TIME_C':
      return ratioOf(definition, counts.received - counts.cohortLate, counts.received)
    case 'ON_TIME_D':
      return ratioOf(definition, counts.cohortResolvedInTime, counts.received)
  }
}
