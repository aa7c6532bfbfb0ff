import type { ProvinceCommunesQuery, UnitType } from '../../graphql/generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { shownValue, toShownRate } from '../../unit-page/shown-rate.ts'
import type { RatioOf, ShownRate } from '../../unit-page/shown-rate.ts'

type Children = NonNullable<NonNullable<ProvinceCommunesQuery['administrativeUnit']>['children']>
type Communes = Pick<Children, 'nodes'>

/** One commune-level unit. figures is null where nothing is known of its dossiers. */
export interface CommuneRow {
  readonly code: string
  readonly name: string
  readonly type: UnitType
  readonly figures: CommuneFigures | null
}

export interface CommuneFigures {
  readonly received: number
  readonly online: ShownRate
  readonly resolved: number
  readonly late: number
  readonly onTime: ShownRate
  readonly inProgress: number
  readonly overdue: number
}

/** areKnown: false when nothing was received from the province, whose zeros are then not shown. */
export function toCommuneRows({ nodes }: Communes, areKnown: boolean, language: Language): readonly CommuneRow[] {
  return nodes.map(({ code, fullName, fullNameEn, type, statistics }) => ({
    code,
    type,
    name: language === 'vi' ? fullName : fullNameEn,
    figures: areKnown && statistics ? toFigures(statistics) : null,
  }))
}

type Statistics = NonNullable<Children['nodes'][number]['statistics']>

function toFigures({ received, resolved, inProgress, onTimeRate }: Statistics): CommuneFigures {
  return {
    received: received.inPeriod,
    online: toShownRate(onlineOf(received)),
    resolved: resolved.total,
    late: resolved.late,
    onTime: toShownRate(onTimeRate),
    inProgress: inProgress.total,
    overdue: inProgress.overdue,
  }
}

/** ONLINE_A, of counts that are in the answer already. */
function onlineOf({ online, inPeriod }: Statistics['received']): RatioOf {
  return {
    numerator: online,
    denominator: inPeriod,
    value: inPeriod === 0 ? null : online / inPeriod,
    reason: inPeriod === 0 ? 'NO_DENOMINATOR' : null,
  }
}

export interface Extremes {
  readonly lowest: readonly CommuneRow[]
  readonly highest: readonly CommuneRow[]
  readonly mostOverdue: readonly CommuneRow[]
}

const listed = 5

/**
 * The ends of the list. Rates of fewer than 30 dossiers do not compete; of equal rates the one of more dossiers comes first.
 * Of a few the lower half stands at one end and the upper at the other: none is both.
 */
export function toExtremes(rows: readonly CommuneRow[]): Extremes {
  const trusted = rows.filter(({ figures }) => figures?.onTime.trust === 'plain')
  const rateOf = (row: CommuneRow) => row.figures?.onTime.value ?? 0
  const sizeOf = (row: CommuneRow) => row.figures?.onTime.denominator ?? 0
  const overdueOf = (row: CommuneRow) => row.figures?.overdue ?? 0
  const most = Math.min(listed, Math.floor(trusted.length / 2))
  const bySize = trusted.toSorted((left, right) => sizeOf(right) - sizeOf(left))
  const highest = bySize.toSorted((left, right) => rateOf(right) - rateOf(left)).slice(0, most)
  const others = bySize.filter((row) => !highest.includes(row))
  return {
    lowest: others.toSorted((left, right) => rateOf(left) - rateOf(right)).slice(0, most),
    highest,
    mostOverdue: rows
      .filter((row) => overdueOf(row) > 0)
      .toSorted((left, right) => overdueOf(right) - overdueOf(left))
      .slice(0, listed),
  }
}

/** On-time rates that may be drawn, with their units. */
export function toDrawnRates(
  rows: readonly CommuneRow[],
): readonly { readonly row: CommuneRow; readonly value: number }[] {
  return rows.flatMap((row) => {
    const value = shownValue(row.figures?.onTime ?? null)
    return value === null ? [] : [{ row, value }]
  })
}
