import type { Simulated } from '../../filters/simulated.ts'
import type { ExplainedGroup } from './to-explained.ts'

/** An indicator whose numerator can be changed to see what comes of it. */
export interface Adjustable {
  readonly code: string
  readonly number: string | null
  readonly name: string
  readonly numerator: number
  readonly denominator: number
}

/**
 * Those that have points and both counts: not what is only monitored or a service that is there or not, and below a province not what units show
 * of it.
 */
export function toAdjustable(groups: readonly ExplainedGroup[], belowProvince: boolean): readonly Adjustable[] {
  return groups.flatMap((group) =>
    group.indicators.flatMap(({ code, number, name, numerator, denominator, monitored, rule }) => {
      const isFixed = monitored || rule?.curve === 'FLAG' || (belowProvince && rule?.inherited === true)
      if (!group.computed || isFixed || numerator === null || !denominator) return []
      return [{ code, number, name, numerator, denominator }]
    }),
  )
}

/** What a link asks for, as far as the agency has it: never more than the denominator. */
export function toApplied(simulated: readonly Simulated[], adjustable: readonly Adjustable[]) {
  return simulated.flatMap(({ indicator, numerator }) => {
    const found = adjustable.find(({ code }) => code === indicator)
    return found ? [{ indicator: found, numerator: Math.min(numerator, found.denominator) }] : []
  })
}
