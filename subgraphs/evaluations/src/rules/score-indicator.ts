import { roundHalfUp } from './exact.ts'
import type { Hundredths, IndicatorRule, Observation } from './scheme.ts'

/** points: null when there are none to give. known: false when the inputs are not known, so that the group is not either. */
export interface IndicatorPoints {
  readonly points: Hundredths | null
  readonly known: boolean
}

/**
 * Points of one indicator under Decision 766/QĐ-TTg as the National Public Service Portal applies it: from the raw
 * fraction, half-up to two decimals, never from a rounded ratio.
 */
export function scoreIndicator(rule: IndicatorRule, observation: Observation | undefined): IndicatorPoints {
  if (rule.curve === 'MONITORED') return { points: null, known: true }
  const { numerator, denominator } = observation ?? { numerator: null, denominator: null }
  if (numerator === null || denominator === null) return withoutInputs(rule)
  if (denominator === 0) return { points: whenEmpty(rule), known: true }
  return { points: onCurve(rule, numerator, denominator), known: true }
}

/** The portal gives a FLAG neither numerator nor denominator where the service is offered, which is everywhere. */
function withoutInputs(rule: IndicatorRule): IndicatorPoints {
  return rule.curve === 'FLAG' ? { points: rule.maximum, known: true } : { points: null, known: false }
}

function whenEmpty({ whenEmpty: rule, maximum }: IndicatorRule): Hundredths | null {
  switch (rule) {
    case 'FULL':
      return maximum
    case 'ZERO':
      return 0
    case 'NOT_SCORED':
      return null
  }
}

function onCurve(rule: IndicatorRule, numerator: number, denominator: number): Hundredths {
  if (rule.curve === 'FLAG') return numerator > 0 ? rule.maximum : 0
  const { numerator: earned, denominator: full } = shareOfMaximum(rule, numerator, denominator)
  return earned >= full ? rule.maximum : roundHalfUp(BigInt(rule.maximum) * earned, full)
}

/** The share of the maximum that a ratio earns; above 1 where it passes the threshold. */
export function shareOfMaximum({ threshold }: IndicatorRule, numerator: number, denominator: number) {
  const ratio = { numerator: BigInt(numerator), denominator: BigInt(denominator) }
  if (threshold === null) return ratio
  return {
    numerator: ratio.numerator * threshold.denominator,
    denominator: ratio.denominator * threshold.numerator,
  }
}
