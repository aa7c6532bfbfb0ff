import type {
  Trust,
  PlatformRowFragment,
  ProvinceRankingQuery,
  RankingListFragment,
  UnitRankingQuery,
} from '../../graphql/generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { typeOn } from './type-on.ts'

/** A group of the index as published for one unit, or as the platform computes it. points: null where there are none. */
export interface RankedGroup {
  readonly code: string
  readonly name: string
  readonly points: number | null
  readonly maximum: number
  /** What the platform can observe of the maximum; the rest is neither won nor lost. Null: all of it is. */
  readonly observable: number | null
  /** Of the points of all entries. */
  readonly median: number | null
}

/** Published total and position on one captured day. stale: the source's total is not the sum of its groups. */
export interface HistoryPoint {
  /** The version of the index that the portal applied; figures under different ones are not of one line. */
  readonly scheme: string
  readonly capturedOn: string
  readonly total: number
  readonly position: number
  readonly stale: boolean
}

export interface Share {
  readonly numerator: number
  readonly denominator: number
  /** Null when the denominator is 0. */
  readonly ratio: number | null
}

export type UnitKind = 'city' | 'province' | 'department' | 'commune'

interface RankRange {
  readonly best: number
  readonly worst: number
}

export interface RankIntervals {
  /** For the unit alone. */
  readonly marginal: RankRange
  /** For all units at once; null in a long list. */
  readonly simultaneous: RankRange | null
}

/** One row of a ranking. */
export interface RankedUnit {
  /** Official code of a province, else the agency code: what stands in the address. */
  readonly key: string
  readonly agencyCode: string | null
  /** Of a province or of a commune; null for a department, and when the part that knows units did not answer. */
  readonly unitCode: string | null
  readonly name: string
  readonly publishedName: string
  /** The name in Vietnamese, where name is its English rendering; null where name is what the source prints. */
  readonly official: string | null
  /** On the capture day; null when the part that knows it did not answer. */
  readonly kind: UnitKind | null
  /** Name of the province it lies in, where a list is of several. */
  readonly place: string | null
  readonly position: number
  readonly tied: boolean
  /** Ranks that chance can explain; null for a capture, and where they are not known. */
  readonly intervals: RankIntervals | null
  /** Its place among agencies with about as many dossiers; null for a capture. */
  readonly peers: { readonly position: number; readonly outOf: number } | null
  readonly outOf: number
  /** since: a captured day, or the first day of the period compared with. */
  readonly movement: {
    readonly since: string
    /** Of the period that is compared with; null: a capture of the portal. */
    readonly trust: Trust | null
    readonly positions: number
    readonly points: number
  } | null
  readonly total: number
  readonly maximum: number
  /** What the platform can observe of the maximum; null for a capture. */
  readonly observable: number | null
  readonly groups: readonly RankedGroup[]
  /** Indicator 2.1; null where indicators were not captured. */
  readonly onTime: Share | null
  /** Indicator 3.3; null where it was not captured or cannot be observed. */
  readonly online: Share | null
  /** Oldest first. */
  readonly history: readonly HistoryPoint[]
}

/** The portal's code of indicator 2.1, dossiers resolved or in progress in term. */
export const onTimeIndicator = 'PROGRESS'
/** Ours of 3.3, dossiers filed online: the portal shows no row of it. */
export const onlineIndicator = 'ONLINE_DOSSIERS'

type Row = RankingListFragment['entries'][number]
type Scored = Pick<Row, 'scorecard'> | Pick<PlatformRowFragment, 'scorecard'>
type ProvinceRow = NonNullable<ProvinceRankingQuery['portalRanking']>['entries'][number]

/** One indicator as a share; null where it was not captured or cannot be observed. */
export function toShare({ scorecard }: Scored, indicator: string): Share | null {
  const found = scorecard.groups.flatMap((group) => [...group.indicators]).find(({ code }) => code === indicator)
  if (!found || found.numerator === null || found.denominator === null) return null
  return { numerator: found.numerator, denominator: found.denominator, ratio: found.ratio }
}

function toUnit(row: Row, language: Language): Omit<RankedUnit, 'key' | 'unitCode' | 'name' | 'official' | 'kind'> {
  return {
    agencyCode: row.agency?.code ?? null,
    publishedName: row.publishedName,
    place: null,
    position: row.position,
    tied: row.tied,
    intervals: null,
    peers: null,
    outOf: row.outOf,
    movement: row.movement && { ...row.movement, trust: null },
    total: row.scorecard.total,
    maximum: row.scorecard.maximum,
    observable: null,
    groups: row.scorecard.groups.map(({ code, name, nameEn, published, maximum, median }) => ({
      code,
      name: language === 'vi' ? name : nameEn,
      points: published,
      maximum,
      observable: null,
      median,
    })),
    onTime: toShare(row, onTimeIndicator),
    online: toShare(row, onlineIndicator),
    history: row.agency?.portalHistory ?? [],
  }
}

function toProvince(row: ProvinceRow, capturedOn: string | null, language: Language): RankedUnit {
  const unit = row.agency?.unit ?? null
  const type = unit && capturedOn !== null ? typeOn(unit.history, capturedOn) : null
  const kinds: Partial<Record<string, UnitKind>> = { CITY: 'city', PROVINCE: 'province' }
  return {
    ...toUnit(row, language),
    key: unit?.code ?? row.agency?.code ?? row.publishedName,
    unitCode: unit?.code ?? null,
    // Without the part that knows units, the name the portal prints still stands.
    name: unit?.name ?? row.publishedName,
    official: null,
    kind: type === null ? null : (kinds[type] ?? null),
  }
}

/** The 34 provinces and cities in the order of the ranking. */
export function toRankedProvinces(
  ranking: NonNullable<ProvinceRankingQuery['portalRanking']>,
  language: Language,
): readonly RankedUnit[] {
  return ranking.entries.map((row) => toProvince(row, ranking.capturedOn, language))
}

/** The departments and communes of one province in the order of the portal's one list. */
export function toRankedAgencies(answer: UnitRankingQuery, language: Language): readonly RankedUnit[] {
  const agenciesIn = (part: UnitRankingQuery['departments']) =>
    new Map(part?.entries.flatMap(({ agency }) => (agency ? [[agency.code, agency.unit?.code ?? null]] : [])))
  const departments = agenciesIn(answer.departments)
  const communes = agenciesIn(answer.communes)
  const kindOf = (code: string): UnitKind | null => {
    if (departments.has(code)) return 'department'
    return communes.has(code) ? 'commune' : null
  }
  return (answer.portalRanking?.entries ?? []).map((row) => {
    const english = language === 'en' ? (row.agency?.nameEn ?? null) : null
    return {
      ...toUnit(row, language),
      key: row.agency?.code ?? row.publishedName,
      unitCode: (row.agency && communes.get(row.agency.code)) ?? null,
      name: english ?? row.publishedName,
      official: english === null ? null : row.publishedName,
      kind: row.agency ? kindOf(row.agency.code) : null,
    }
  })
}
