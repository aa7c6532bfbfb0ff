import type { Observation } from './scheme.ts'

export interface Pool {
  readonly numerator: number
  readonly denominator: number
  /** Observations that were summed. */
  readonly entries: number
}

/** Sum of numerators and sum of denominators over the observations that have both; a mean of ratios is never taken. */
export function pool(observations: readonly Observation[]): Pool {
  let [numerator, denominator, entries] = [0, 0, 0]
  for (const observation of observations) {
    if (observation.numerator === null || observation.denominator === null) continue
    numerator += observation.numerator
    denominator += observation.denominator
    entries += 1
  }
  return { numerator, denominator, entries }
}
