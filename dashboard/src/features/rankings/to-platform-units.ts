import type {
  PlatformAgencyFragment,
  PlatformEndFragment,
  PlatformRowFragment,
} from '../../graphql/generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { onlineIndicator, onTimeIndicator, toShare } from './to-ranked-units.ts'
import type { RankedUnit, UnitKind } from './to-ranked-units.ts'

/** What stands in the address: the official code of a province, else the agency's own. */
export function platformKeyOf(agency: { readonly code: string; readonly unit: Unit | null }): string {
  return isProvince(agency) ? agency.unit.code : agency.code
}

interface Named {
  readonly code: string
  readonly name: string
  readonly nameEn: string | null
  readonly unit: (Unit & { readonly name: string }) | null
}

type Unit = Pick<NonNullable<PlatformAgencyFragment['unit']>, 'code' | 'level'>
const peoplesCommittee = /^[A-Z]+\d+$/

/** The People's Committee of a province has the code of the province's root, such as H56; a department stands below it. */
function isProvince<Agency extends { readonly code: string; readonly unit: Unit | null }>(
  agency: Agency,
): agency is Agency & { readonly unit: NonNullable<Agency['unit']> } {
  return agency.unit?.level === 'PROVINCE' && peoplesCommittee.test(agency.code)
}

function kindOf(agency: PlatformAgencyFragment): UnitKind {
  if (isProvince(agency)) return agency.unit.type === 'CITY' ? 'city' : 'province'
  return agency.unit?.level === 'COMMUNE' ? 'commune' : 'department'
}

/** How an agency is called in a list: a province by its own name, any other by that of the agency. */
export function toPlatformName(agency: Named, language: Language) {
  if (isProvince(agency)) return { name: agency.unit.name, official: null }
  const english = language === 'en' ? agency.nameEn : null
  return { name: english ?? agency.name, official: english === null ? null : agency.name }
}

/** Null where nothing was compared, and where the rules of the two periods are too different to. */
function toMovement({ change }: PlatformRowFragment): RankedUnit['movement'] {
  if (!change || change.positions === null || change.points === null) return null
  return { since: change.since.from, trust: change.trust, positions: change.positions, points: change.points }
}

/** One row of the platform's own ranking; the same shape as one of the portal's. Without the part that knows agencies its code stands. */
export function toPlatformUnit(row: PlatformRowFragment, language: Language): RankedUnit {
  const { agency, scorecard } = row
  const named = agency && toPlatformName(agency, language)
  const kind = agency && kindOf(agency)
  return {
    key: agency ? platformKeyOf(agency) : row.publishedName,
    agencyCode: agency?.code ?? null,
    unitCode: kind === 'department' ? null : (agency?.unit?.code ?? null),
    name: named?.name ?? row.publishedName,
    publishedName: row.publishedName,
    official: named?.official ?? null,
    kind,
    place: kind === 'commune' ? (agency?.unit?.parent?.name ?? null) : null,
    position: row.position,
    tied: row.tied,
    intervals: row.positionIntervals,
    peers: row.amongPeers,
    outOf: row.outOf,
    movement: toMovement(row),
    total: scorecard.total,
    maximum: scorecard.maximum,
    observable: scorecard.observablePoints,
    groups: scorecard.groups.map(({ code, name, nameEn, points, maximum, observablePoints, median }) => ({
      code,
      name: language === 'vi' ? name : nameEn,
      points,
      maximum,
      observable: observablePoints,
      median,
    })),
    onTime: toShare(row, onTimeIndicator),
    online: toShare(row, onlineIndicator),
    history: [],
  }
}

/** How the first or the last of a ranking is called. */
export function toEndName({ agency, publishedName }: PlatformEndFragment, language: Language): string {
  return agency ? toPlatformName(agency, language).name : publishedName
}
