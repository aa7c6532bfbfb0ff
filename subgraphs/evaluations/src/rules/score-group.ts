import type { GroupRule, Hundredths, IndicatorRule, Observations } from './scheme.ts'
import { scoreIndicator } from './score-indicator.ts'

export interface ScoredGroup<Indicator extends IndicatorRule> {
  /** Sum of the rounded points of the indicators. Null: the inputs of an indicator are not known. */
  readonly points: Hundredths | null
  /** Scored indicators whose inputs are not known. */
  readonly missing: readonly Indicator[]
  readonly indicators: readonly { readonly rule: Indicator; readonly points: Hundredths | null }[]
}

/**
 * Scores the observations of one group of a scheme: the one rule behind captures, the platform's own observations and
 * the what-if question. A group adds the rounded points of its indicators, as the portal does; an indicator that has no
 * points to give adds 0.
 */
export function scoreGroup<Indicator extends IndicatorRule>(
  group: GroupRule<Indicator>,
  observations: Observations,
): ScoredGroup<Indicator> {
  const scored = group.indicators.map((rule) => ({ rule, ...scoreIndicator(rule, observations.get(rule.code)) }))
  const missing = scored.filter((indicator) => !indicator.known).map((indicator) => indicator.rule)
  const sum = scored.reduce((points, indicator) => points + (indicator.points ?? 0), 0)
  return {
    points: missing.length === 0 ? sum : null,
    missing,
    indicators: scored.map(({ rule, points }) => ({ rule, points })),
  }
}
