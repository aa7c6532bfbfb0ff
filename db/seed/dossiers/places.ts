import type { Level, MountainRange } from './calibration.ts'
import { createRandom } from './random.ts'

/** A commune-level unit with the People's Committee that decides for it. */
export interface Commune {
  readonly unitId: string
  readonly code: string
  readonly type: 'COMMUNE' | 'WARD' | 'SPECIAL_ZONE'
  readonly agencyCode: string
}

/** A procedure of the catalogue that is decided at these levels. */
export interface CatalogueProcedure {
  readonly code: string
  readonly fieldCode: string
  readonly levels: readonly Level[]
  readonly limit: number | null
  readonly limitUnit: 'WORKING_HOUR' | 'WORKING_DAY' | 'CALENDAR_DAY' | 'MONTH' | null
}

/** The real places and procedures among which the simulated dossiers are spread. */
export interface Places {
  readonly province: { readonly code: string; readonly unitId: string; readonly agencyCode: string }
  /** In order of code. */
  readonly communes: readonly Commune[]
  /** Agencies of the province level, by code. */
  readonly agencyCodes: ReadonlySet<string>
  /** Commune-level units of other provinces, where some applicants live, with the code of their province. */
  readonly elsewhere: readonly { readonly unitId: string; readonly provinceCode: string }[]
  readonly procedures: readonly CatalogueProcedure[]
}

/** Hạc Thành, seat of the province and its largest ward. */
const seatCode = '14797'
const seatWeight = 25
const usualWeight = { WARD: 7.5, COMMUNE: 4, SPECIAL_ZONE: 3 }
const mountainFactor = { remote: 0.3, near: 0.6 }
const deviation = 0.35

/**
 * How much of the communes' dossiers a commune gets: wards more, mountain communes less, the seat most, with a spread of
 * its own that is the same in every run. The tail is heavy: about 100 to 5,000 dossiers a month.
 */
export function communeWeight(commune: Commune, mountains: readonly MountainRange[]): number {
  if (commune.code === seatCode) return seatWeight
  const range = mountains.find((one) => commune.code >= one.first_code && commune.code <= one.last_code)
  const height = range === undefined ? 1 : range.remote ? mountainFactor.remote : mountainFactor.near
  const spread = Math.exp(deviation * createRandom(`volume of ${commune.code}`).normal())
  return usualWeight[commune.type] * height * spread
}

/** Mountain communes file less online: how many times as often as elsewhere a dossier comes over the counter. */
export function counterWeight(commune: Commune, mountains: readonly MountainRange[]): number {
  const isMountain = mountains.some((one) => commune.code >= one.first_code && commune.code <= one.last_code)
  return communeWeight(commune, mountains) * (isMountain ? 2.5 : 1)
}
