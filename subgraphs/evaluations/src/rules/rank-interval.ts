import type { IndicatorRule, Observation } from './scheme.ts'

/** Two-sided 95 %. */
const z = 1.96

/** A total in hundredths, and how far chance alone moves it: a variance, in hundredths squared. */
export interface Uncertain {
  readonly total: number
  readonly variance: number
}

export interface RankInterval {
  /** The best and the worst position that cannot be told apart from the own one. */
  readonly best: number
  readonly worst: number
}

/**
 * Variance of the points of an indicator that counts dossiers, each taken as an independent trial: binomial, with two successes and two
 * failures added (Agresti and Coull, 1998), so that 3 of 3 is not certain. 0 where the threshold is passed beyond doubt.
 */
export function varianceOf(rule: IndicatorRule, { numerator, denominator }: Observation): number {
  if (rule.curve === 'FLAG' || rule.curve === 'MONITORED' || numerator === null || !denominator) return 0
  const trials = denominator + 4
  const share = (numerator + 2) / trials
  const variance = (share * (1 - share)) / trials
  const threshold = rule.threshold === null ? 1 : Number(rule.threshold.numerator) / Number(rule.threshold.denominator)
  if (rule.threshold !== null && share - z * Math.sqrt(variance) >= threshold) return 0
  return (rule.maximum / threshold) ** 2 * variance
}

/**
 * The positions of each entry that cannot be told apart, in the order given, best total first. Two totals can when they differ by
 * more than 1.96 standard errors of their difference. Indicators are taken as independent, so that this is a guide and no test.
 */
export function rankIntervals(ordered: readonly Uncertain[]): RankInterval[] {
  // All are compared with all, 11 million times for 3,321 communes: arrays of numbers are several times as fast.
  const totals = Float64Array.from(ordered, ({ total }) => total)
  const variances = Float64Array.from(ordered, ({ variance }) => z * z * variance)
  return ordered.map((own, at) => {
    const ownVariance = z * z * own.variance
    let [above, below] = [0, 0]
    for (let place = 0; place < totals.length; place += 1) {
      const difference = (totals[place] ?? 0) - own.total
      if (difference * difference <= ownVariance + (variances[place] ?? 0)) continue
      if (place < at) above += 1
      else below += 1
    }
    return { best: above + 1, worst: ordered.length - below }
  })
}
