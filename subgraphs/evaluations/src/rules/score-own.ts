import type { Observed } from './counters.ts'
import { ownIndicators } from './own-indicators.ts'
import type { GroupRule, Hundredths, IndicatorRule, Observation } from './scheme.ts'
import { scoreIndicator } from './score-indicator.ts'

export interface OwnScore<Indicator extends IndicatorRule = IndicatorRule> {
  readonly rule: Indicator
  /** Null: the platform cannot observe it. */
  readonly observation: Observation | null
  /** Null: not observed, monitored, or nothing to score. Never 0 for one of these. */
  readonly points: Hundredths | null
}

/**
 * Scores what the platform itself observed of one group, by the rule that scores captures. An indicator that nobody told is left
 * out of points and of what could be observed alike: it neither earns nor loses.
 */
export function scoreOwn<Indicator extends IndicatorRule>(
  group: GroupRule<Indicator>,
  observed: Observed,
): OwnScore<Indicator>[] {
  return group.indicators.map((rule) => {
    const observation = ownIndicators[rule.code]?.observe(observed) ?? null
    // A service that is there or not needs no numbers on the portal; without a source it is not known here.
    if (observation === null || observation.numerator === null || observation.denominator === null) {
      return { rule, observation: null, points: null }
    }
    return { rule, observation, points: scoreIndicator(rule, observation).points }
  })
}

/** Points of what was observed. Of several groups the sum of their rounded indicators, as the portal adds them. */
export function pointsOf(scores: readonly OwnScore[]): Hundredths {
  return scores.reduce((sum, { points }) => sum + (points ?? 0), 0)
}

/** The same; null when nothing was observed. */
export function knownPointsOf(scores: readonly OwnScore[]): Hundredths | null {
  return scores.some(({ observation }) => observation !== null) ? pointsOf(scores) : null
}

/** Points that could have been reached with what was observed. */
export function observableOf(scores: readonly OwnScore[]): Hundredths {
  return scores.reduce((sum, { rule, observation }) => (observation === null ? sum : sum + rule.maximum), 0)
}
