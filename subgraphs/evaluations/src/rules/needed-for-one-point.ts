import type { Hundredths, IndicatorRule, Observation } from './scheme.ts'
import { scoreIndicator, shareOfMaximum } from './score-indicator.ts'

const onePoint = 100

/**
 * The smallest number that must be added to the numerator, denominator unchanged, for at least one more point as
 * scored: with it the rounded points are one higher or more, with one less they are not. Null where a full point
 * cannot be won, and where the indicator has no curve or no denominator.
 */
export function neededForOnePoint(rule: IndicatorRule, observation: Observation): number | null {
  return neededForPoints(rule, observation, onePoint)
}

/** The same for any number of hundredths more. */
export function neededForPoints(rule: IndicatorRule, observation: Observation, more: Hundredths): number | null {
  const { numerator, denominator } = observation
  if (rule.curve === 'FLAG' || rule.curve === 'MONITORED' || numerator === null || !denominator) return null
  const { points } = scoreIndicator(rule, observation)
  if (points === null || rule.maximum - points < more) return null
  // Half-up reaches the target from half a hundredth below it: maximum × share >= target − 1/2.
  const target = 2n * BigInt(points + more) - 1n
  const one = shareOfMaximum(rule, 1, denominator)
  const needed = ceilingOf(target * one.denominator, 2n * BigInt(rule.maximum) * one.numerator)
  return Number(needed) - numerator
}

function ceilingOf(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator
}
