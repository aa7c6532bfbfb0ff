import type { CaptureRow } from './listing.ts'
import type { OwnRanking } from './own-ranking.ts'
import { ownIndicators } from './rules/own-indicators.ts'
import { pool, type Pool } from './rules/pool.ts'
import { ratio } from './rules/ratio.ts'
import type { Scheme } from './to-scheme.ts'
import type { IndicatorRow } from './to-scorecards.ts'

/** One indicator summed over the entries that have both numerator and denominator. */
export interface PooledIndicator extends Pool {
  readonly code: string
  readonly name: string
  readonly nameEn: string
  /** Null for an empty whole. */
  readonly value: number | null
}

/**
 * The platform's own pool of a listing, one row per captured indicator in the order of the scheme. Below the province
 * an inherited indicator is the province's one count shown by every unit: summed, it would count the same again.
 */
export function toPooled(scheme: Scheme, level: CaptureRow['level'], rows: readonly IndicatorRow[]): PooledIndicator[] {
  const byIndicator = Map.groupBy(rows, (row) => row.indicatorCode)
  return scheme.groups
    .flatMap((group) => group.indicators)
    .filter((indicator) => !(indicator.inherited && level === 'PROVINCE_UNITS'))
    .map(({ code, name, nameEn }) => ({ code, name, nameEn, ...pool(byIndicator.get(code) ?? []) }))
    .filter((pooled) => pooled.entries > 0)
    .map((pooled) => ({ ...pooled, value: ratio(pooled) }))
}

/** The same of the platform's own ranking: of the ranked agencies, each indicator that counts dossiers; procedures are the same for all. */
export function toOwnPooled({ scheme, ranked }: OwnRanking): PooledIndicator[] {
  return scheme.groups
    .flatMap((group, at) => group.indicators.map((indicator, place) => ({ ...indicator, at, place })))
    .map(({ code, name, nameEn, at, place }) => {
      const observed = ranked.flatMap(({ entry }) => entry.groups[at]?.scores[place]?.observation ?? [])
      return { code, name, nameEn, ...pool(observed) }
    })
    .filter((pooled) => pooled.entries > 0 && ownIndicators[pooled.code]?.lists)
    .map((pooled) => ({ ...pooled, value: ratio(pooled) }))
}
