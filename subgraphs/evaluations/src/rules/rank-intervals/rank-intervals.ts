import type { CountedAgency } from './counted-agency.ts'
import { designEffects } from './design-effects.ts'
import { rankSets, type RankSets } from './rank-sets.ts'

export interface RankIntervals extends RankSets {
  /** True: how alike the dossiers of one agency are was estimated; false: it was assumed. */
  readonly isEstimated: boolean
}

/** Positions that chance can explain, for each agency in the order given. */
export function rankIntervals(agencies: readonly CountedAgency[]): RankIntervals {
  const { effects, freedom } = designEffects(agencies)
  const estimates = agencies.map(({ total, independent, rounding }, at) => ({
    total,
    variance: (effects[at] ?? 1) * independent + rounding,
  }))
  return { ...rankSets(estimates, freedom), isEstimated: freedom !== null }
}
