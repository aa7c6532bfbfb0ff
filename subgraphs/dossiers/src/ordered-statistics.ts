import { addDays } from '@motcua/kit/civil-day'
import { invalidInput } from '@motcua/kit/errors'
import { cursorOf, readPage, toPageInfo, type Page, type PageArguments } from '@motcua/kit/paging'
import type { Period } from '@motcua/kit/period'
import { readConditions } from './conditions.ts'
import type { Context } from './context.ts'
import { readProvince, requireField } from './filter-codes.ts'
import { sumOfCounts } from './figures/dossier-counts.ts'
import type { DossierStatisticsParent } from './parents.ts'
import { listAgenciesOfProvince, listUnitsOfLevel } from './queries/find-places.ts'
import type { Attribution, Conditions } from './queries/subjects.ts'
import { onTimeRate, type OnTimeDefinition } from './rules/on-time-rate.ts'
import { comparePlaces, isBelow, orderValueOf, type StatisticsOrder } from './rules/order-statistics.ts'
import { statisticsOf } from './statistics-of.ts'

interface ListArguments extends PageArguments {
  readonly period: Period
  readonly definition: OnTimeDefinition
  readonly below?: number | null | undefined
  readonly atLeastReceived?: number | null | undefined
  readonly field?: string | null | undefined
  readonly asKnownAt?: string | Date | null | undefined
  readonly orderBy: StatisticsOrder
  readonly descending: boolean
}

/** A unit or an agency with its statistics. */
interface Entry<Subject> {
  readonly subject: Subject
  readonly code: string
  readonly statistics: DossierStatisticsParent
}

/** Statistics of the units of one level, ordered and narrowed. */
export async function unitStatistics(
  context: Context,
  args: ListArguments & {
    readonly within?: string | null | undefined
    readonly level: Conditions['level']
    readonly attribution?: Attribution | null | undefined
  },
) {
  const conditions = await readAsked(context, args)
  if (args.level === 'MINISTRY') throw invalidInput('level is PROVINCE or COMMUNE: a ministry is no unit.', 'level')
  if (args.level === 'PROVINCE' && args.within != null) {
    throw invalidInput('within narrows communes to those of a province. Leave it out with level PROVINCE.', 'within')
  }
  const province = args.within == null ? null : await readProvince(context.loaders, args.within, 'within')
  const asked = { within: province?.code ?? null, level: args.level }
  const units = await listUnitsOfLevel(context.db, asked, addDays(conditions.period.until, -1)).execute()
  const attribution = args.attribution ?? 'COMPETENT'
  const entries = units.map(async (unit): Promise<Entry<{ readonly unit: { readonly id: string } }>[]> => {
    const kind = unit.level === 'PROVINCE' ? 'PROVINCES' : 'COMMUNES'
    const question = { subjects: { kind, attribution }, conditions } as const
    const key = unit.level === 'PROVINCE' ? unit.code : unit.id
    const statistics = await statisticsOf(context.loaders, question, key, unit, unit.id)
    return statistics === null ? [] : [{ subject: { unit: { id: unit.id } }, code: unit.code, statistics }]
  })
  return toList((await Promise.all(entries)).flat(), args)
}

/** Statistics of the agencies of one province, ordered and narrowed. */
export async function agencyStatistics(
  context: Context,
  args: ListArguments & { readonly within: string; readonly level?: Conditions['level'] | undefined },
) {
  const conditions = await readAsked(context, args)
  const { code: within } = await readProvince(context.loaders, args.within, 'within')
  const agencies = await listAgenciesOfProvince(context.db, { within, level: args.level ?? null }).execute()
  const question = { subjects: { kind: 'AGENCIES' }, conditions } as const
  const entries = agencies.map(async (agency): Promise<Entry<{ readonly agency: { readonly code: string } }>[]> => {
    const { code } = agency
    const statistics = await statisticsOf(context.loaders, question, code, agency)
    return statistics === null ? [] : [{ subject: { agency: { code } }, code, statistics }]
  })
  return toList((await Promise.all(entries)).flat(), args)
}

async function readAsked({ loaders }: Context, { period, field, asKnownAt, below, atLeastReceived }: ListArguments) {
  if (below != null && !(below > 0 && below <= 1)) {
    throw invalidInput(`below is a share over 0 and up to 1, such as 0.95 for 95 %, not ${below}.`, 'below')
  }
  if (atLeastReceived != null && atLeastReceived < 0) {
    throw invalidInput(`atLeastReceived is a number of dossiers, 0 or more, not ${atLeastReceived}.`, 'atLeastReceived')
  }
  await requireField(loaders, field)
  return readConditions({ period, field, asKnownAt })
}

function toList<Subject>(
  entries: readonly Entry<Subject>[],
  { definition, below, atLeastReceived, orderBy, descending, ...paging }: ListArguments,
) {
  const page = readPage(paging, { default: 50, most: 200, width: 2 })
  const order = { definition, orderBy, descending }
  const counted = entries.map(({ subject, code, statistics }) => ({
    code,
    counts: statistics.counts,
    node: { ...subject, statistics },
  }))
  const inPlace = counted
    .filter((each) => each.counts.received >= (atLeastReceived ?? 0) && isBelow(each, definition, below ?? null))
    .map((each) => ({ ...each, value: orderValueOf(each, order) }))
    .toSorted((one, other) => comparePlaces(one, other, order))
  const begin = afterCursor(inPlace, page, (row, cursor) => comparePlaces(row, cursor, order))
  const rows = inPlace.slice(begin, begin + page.first + 1)
  const edges = rows.slice(0, page.first).map(({ value, code, node }) => ({
    cursor: cursorOf([value === null ? '' : String(value), code]),
    node,
  }))
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: toPageInfo(edges, rows.length, page),
    totalCount: inPlace.length,
    withoutRate: counted.filter(({ counts }) => onTimeRate(definition, counts).value === null).length,
    onTimeRate: onTimeRate(definition, sumOfCounts(counted.map(({ counts }) => counts))),
  }
}

interface PlaceInOrder {
  readonly value: number | null
  readonly code: string
}

/** The first row after the cursor's, also when figures have moved since the page before. */
function afterCursor<Row extends PlaceInOrder>(
  rows: readonly Row[],
  { after }: Page,
  compare: (row: Row, cursor: PlaceInOrder) => number,
): number {
  if (after === null) return 0
  const [value = '', code = ''] = after
  const cursor = { value: value === '' ? null : Number(value), code }
  if (Number.isNaN(cursor.value)) {
    throw invalidInput('after is not a cursor of this list; take endCursor of the page before.', 'after')
  }
  const found = rows.findIndex((row) => compare(row, cursor) > 0)
  return found === -1 ? rows.length : found
}
