import type { Period } from '../filters/period.ts'
import { defaultPeriod, toPeriodInput } from '../filters/period.ts'

interface Statistics {
  readonly coverage: { readonly reporting: number }
  readonly provenance: { readonly asOf: string | null }
}

/**
 * What the platform holds of a unit in a period. none: nothing was ever received from it. beyond: the period begins after
 * what is known. known: figures; through is the last known day when the period is not over, isPartial that it has days
 * outside the month whose dossiers are all there.
 */
export type Holdings =
  | { readonly kind: 'none' }
  | { readonly kind: 'beyond'; readonly through: string }
  | { readonly kind: 'known'; readonly through: string | null; readonly isPartial: boolean }

/** Zeros of a unit that sent nothing, or of days nobody told of, are not figures. */
export function toHoldings(statistics: Statistics | null, period: Period): Holdings {
  if (statistics === null || statistics.coverage.reporting === 0) return { kind: 'none' }
  const { asOf } = statistics.provenance
  const { from, until } = toPeriodInput(period)
  if (asOf !== null && asOf < from) return { kind: 'beyond', through: asOf }
  return {
    kind: 'known',
    through: asOf !== null && nextDay(asOf) < until ? asOf : null,
    isPartial: period.first < defaultPeriod.first || period.last > defaultPeriod.last,
  }
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
