import type { DossierCounts } from '../figures/dossier-counts.ts'
import { ratioOf, type Ratio } from './ratio.ts'

export type OnlineDefinition = 'ONLINE_A' | 'ONLINE_B' | 'ONLINE_C' | 'ONLINE_D'

/**
 * The four online rates in print. ONLINE_C needs electronic results and synchronisation, which no sender tells yet: it
 * has no value, and its numbers are those recorded of it, received online and received.
 */
export function onlineRate(definition: OnlineDefinition, counts: DossierCounts): Ratio<OnlineDefinition> {
  switch (definition) {
    case 'ONLINE_A':
      return ratioOf(definition, counts.receivedOnline, counts.received)
    case 'ONLINE_B':
      return ratioOf(definition, counts.submittedOnline, counts.submitted)
    case 'ONLINE_C':
      return {
        definition,
        numerator: counts.receivedOnline,
        denominator: counts.received,
        value: null,
        reason: 'NOT_RECORDED',
      }
    case 'ONLINE_D':
      return ratioOf(definition, counts.receivedOnlineForFullService, counts.receivedForFullService)
  }
}
