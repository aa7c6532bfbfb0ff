import type { Level, MountainRange } from './calibration.ts'
import { createRandom } from '../dossiers/random.ts'

/** A commune-level unit with the People's Committee that decides for it. */
export interface Commune {
  readonly unitId: string
  readonly code: string
  readonly type: 'COMMUNE' | 'WARD' | 'SPECIAL_ZONE'
  readonly agencyCode: string
}

export type ApplicantKind = 'CITIZEN' | 'BUSINESS' | 'ORGANISATION'

/** A procedure of the catalogue that is decided at these levels. */
export interface CatalogueProcedure {
  readonly code: string
  readonly fieldCode: string
  readonly levels: readonly Level[]
  /** False: the catalogue gives ways of filing, and online is none of them. */
  readonly isOfferedOnline: boolean
  readonly limit: number | null
  readonly limitUnit: 'WORKING_HOUR' | 'WORKING_DAY' | 'CALENDAR_DAY' | 'MONTH' | null
  /** Whom it is for; empty where the catalogue gives none. */
  readonly audiences: readonly ApplicantKind[]
}

/** The real places and procedures among which the simulated dossiers of one province are spread. */
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

/** Hạc Thành, seat of Thanh Hoá and its largest ward. */
const seatCode = '14797'
const seatWeight = 25
const usualWeight = { WARD: 7.5, COMMUNE: 4, SPECIAL_ZONE: 3 }
const mountainFactor = { remote: 0.3, near: 0.6 }
/** Where mountains are known they take much of the spread; elsewhere chance has to. */
const deviation = { besideMountains: 0.35, alone: 0.6 }

const rangeOf = (commune: Commune, mountains: readonly MountainRange[]) =>
  mountains.find((one) => commune.code >= one.first_code && commune.code <= one.last_code)

/**
 * How much of the communes' dossiers each commune gets: wards more, mountain communes less, with a spread of its own
 * that is the same in every run. The tail is heavy: in the country about 30 to 10,000 dossiers a month.
 */
export function communeWeights({ province, communes }: Places, mountains: readonly MountainRange[]): number[] {
  const own = mountains.filter((range) => range.province_code === province.code)
  const spread = own.length > 0 ? deviation.besideMountains : deviation.alone
  return communes.map((commune) => {
    if (commune.code === seatCode) return seatWeight
    const range = rangeOf(commune, own)
    const height = range === undefined ? 1 : range.remote ? mountainFactor.remote : mountainFactor.near
    const luck = Math.exp(spread * createRandom(`volume of ${commune.code}`).normal())
    return usualWeight[commune.type] * height * luck
  })
}

/** How many times as often as elsewhere a dossier comes over the counter: mountain communes file less online. */
export function counterFactor(commune: Commune, mountains: readonly MountainRange[]): number {
  return rangeOf(commune, mountains) === undefined ? 1 : 2.5
}
