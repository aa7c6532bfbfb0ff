import type { Hundredths, IndicatorRule, Observation } from './scheme.ts'
import { scoreIndicator } from './score-indicator.ts'

/** What a changed observation makes of an indicator. Null points: none to give, which adds 0. */
export interface Gain {
  readonly before: Hundredths | null
  readonly after: Hundredths | null
  readonly gained: Hundredths
}

/**
 * The exact change of an indicator's points: both observations go through the rule of the scheme. Added to what a source published, an
 * unchanged observation leaves it as it is, also where the source's own points differ from the rule by a hundredth.
 */
export function gainOf(rule: IndicatorRule, from: Observation | undefined, to: Observation): Gain {
  const [before, after] = [scoreIndicator(rule, from).points, scoreIndicator(rule, to).points]
  return { before, after, gained: (after ?? 0) - (before ?? 0) }
}
