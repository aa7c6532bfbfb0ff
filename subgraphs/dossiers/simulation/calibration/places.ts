import type { Calibration, Level, MountainRange } from './calibration.ts'
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

const rangeOf = (commune: Commune, mountains: readonly MountainRange[]) =>
  mountains.find((one) => commune.code >= one.first_code && commune.code <= one.last_code)

type Spread = Pick<Calibration, 'mountains' | 'behaviour'>

/**
 * How much of the communes' dossiers each commune gets: wards more, mountain communes less, with a spread of its own
 * that is the same in every run. The tail is heavy. Where mountains are known they take much of the spread; elsewhere chance has to.
 */
export function communeWeights({ province, communes }: Places, { mountains, behaviour }: Spread): number[] {
  const own = mountains.filter((range) => range.province_code === province.code)
  const spread = own.length > 0 ? behaviour.volumeDeviationBesideMountains : behaviour.volumeDeviationAlone
  const usual = {
    WARD: behaviour.wardWeight,
    COMMUNE: behaviour.communeWeight,
    SPECIAL_ZONE: behaviour.specialZoneWeight,
  }
  return communes.map((commune) => {
    if (commune.code === seatCode) return behaviour.seatWeight
    const range = rangeOf(commune, own)
    const ofMountain = range?.remote === true ? behaviour.remoteMountainFactor : behaviour.nearMountainFactor
    const luck = Math.exp(spread * createRandom(`volume of ${commune.code}`).normal())
    return usual[commune.type] * (range === undefined ? 1 : ofMountain) * luck
  })
}

/** How many times as often as elsewhere a dossier comes over the counter: mountain communes file less online. */
export function counterFactor(commune: Commune, { mountains, behaviour }: Spread): number {
  const luck = Math.exp(behaviour.counterDeviation * createRandom(`counters of ${commune.code}`).normal())
  return luck * (rangeOf(commune, mountains) === undefined ? 1 : behaviour.mountainCounterFactor)
}
