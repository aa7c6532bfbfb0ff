import type { IndicatorRule, Observation } from '../scheme.ts'

/** Two-sided 95 %: beyond it a ratio is taken to be above its threshold, where it earns the maximum whatever chance does. */
const z = 1.96
/** Rounding to a hundredth of a point moves a score by up to half a hundredth either way. */
const varianceOfRounding = 1 / 12

/** Pairs of indicators that are counted from the same dossiers, or petitions: who is late loses in both. */
const shared: readonly (readonly [onTime: string, satisfied: string])[] = [
  ['PROGRESS', 'DOSSIER_RECEIVING_SATISFACTION'],
  ['PETITION_PROCESSING_ON_TIME', 'PETITION_HANDLING_SATISFACTION'],
]

export interface Scored {
  readonly rule: IndicatorRule
  /** Null: not observed. */
  readonly observation: Observation | null
}

/** A share of trials, with two successes and two failures added (Agresti and Coull, 1998): 3 of 3 is not certain. */
interface Share {
  readonly value: number
  readonly trials: number
}

function shareOf({ numerator, denominator }: Observation): Share | null {
  if (numerator === null || !denominator) return null
  return { value: (Math.min(numerator, denominator) + 2) / (denominator + 4), trials: denominator + 4 }
}

const varianceOfShare = ({ value, trials }: Share) => (value * (1 - value)) / trials

/** Hundredths of a point that a whole share more is worth; 0 where chance does not move the points. */
export function worthOfShare(rule: IndicatorRule, observation: Observation | null): number {
  if (rule.curve === 'FLAG' || rule.curve === 'MONITORED' || observation === null) return 0
  const share = shareOf(observation)
  if (share === null) return 0
  if (rule.threshold === null) return rule.maximum
  const threshold = Number(rule.threshold.numerator) / Number(rule.threshold.denominator)
  if (share.value - z * Math.sqrt(varianceOfShare(share)) >= threshold) return 0
  return rule.maximum / threshold
}

/** How far the total of one agency can be from the true one, in hundredths squared. */
export interface VarianceOfTotal {
  /** By chance, were its dossiers independent of each other. */
  readonly independent: number
  /** By rounding each indicator. */
  readonly rounding: number
}

/**
 * Binomial for each indicator, plus twice the covariance of those that count the same dossiers. A late dossier is missing from the numerators
 * of 2.1 (share p in time) and 5.4, so that the two shares have the covariance p × late ÷ dossiers of the larger denominator; the late are at
 * most those not in time and at most those not satisfied.
 */
export function varianceOfTotal(scores: readonly Scored[]): VarianceOfTotal {
  let [independent, rounding] = [0, 0]
  for (const { rule, observation } of scores) {
    const share = observation && shareOf(observation)
    if (share === null) continue
    independent += worthOfShare(rule, observation) ** 2 * varianceOfShare(share)
    rounding += varianceOfRounding
  }
  for (const [onTime, satisfied] of shared) independent += 2 * covarianceOf(scores, onTime, satisfied)
  return { independent, rounding }
}

function covarianceOf(scores: readonly Scored[], onTime: string, satisfied: string): number {
  const [one, other] = [onTime, satisfied].map((code) => scores.find(({ rule }) => rule.code === code))
  if (!one?.observation || !other?.observation) return 0
  const [inTime, content] = [shareOf(one.observation), shareOf(other.observation)]
  if (inTime === null || content === null) return 0
  const late = Math.min(1 - inTime.value, 1 - content.value)
  const covariance = (inTime.value * late) / Math.max(inTime.trials, content.trials)
  return worthOfShare(one.rule, one.observation) * worthOfShare(other.rule, other.observation) * covariance
}
