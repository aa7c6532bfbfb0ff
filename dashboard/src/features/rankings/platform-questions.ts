import type { Filters, Sort } from '../../filters/filters.ts'
import { lastDayOf } from '../../filters/period.ts'
import type { RankedPeriod } from '../../filters/ranked-days.ts'
import { comparedPeriod, toRankedDays } from '../../filters/ranked-days.ts'
import type { RankingScreen } from '../../filters/ranking-source.ts'
import {
  PlatformRankingDocument,
  PlatformRowsDocument,
  PlatformUnrankedDocument,
} from '../../graphql/generated/platform-documents.ts'
import type { PlatformRankingQueryVariables } from '../../graphql/generated/graphql.ts'
import { question } from '../../graphql/question.ts'

/** Rows on a page of a ranking. */
export const pageSize = 50

/** Which agencies the platform ranks on a screen, and over which days. */
export function toPlatformRanked(screen: RankingScreen, filters: Filters) {
  const levels = { department: 'DEPARTMENT', commune: 'COMMUNE' } as const
  const period = toRankedDays(filters)
  if (screen.name === 'provinceRanking') return { level: 'PROVINCE', within: null, period } as const
  if (screen.name === 'unitRanking') return { level: 'PROVINCE_UNITS', within: screen.agency, period } as const
  return { level: levels[screen.level], within: filters.within, period } as const
}

/** The day whose names the ranked agencies bear. */
export function namesOn(ranked: RankedPeriod) {
  return { on: lastDayOf(toRankedDays(ranked)) }
}

type Order = Pick<PlatformRankingQueryVariables, 'orderBy' | 'group' | 'descending'>

const groupCode = /^[A-Z]{4}$/

/** How the graph puts rows in order: the most points first is the first position first. */
export function toPlatformOrder(sort: Sort | null): Order {
  if (sort?.key === 'score') return { orderBy: 'POSITION', group: null, descending: !sort.descending }
  if (sort && groupCode.test(sort.key)) return { orderBy: 'GROUP', group: sort.key, descending: sort.descending }
  return { orderBy: 'POSITION', group: null, descending: sort?.key === 'position' && sort.descending }
}

/** What rows are set against; the period itself stands where it is not asked for. */
function toCompared(filters: Filters) {
  const against = comparedPeriod(filters, filters.compare)
  return { isCompared: against !== null, against: toRankedDays(against ?? filters) }
}

export function platformRankingQuestion(screen: RankingScreen, filters: Filters) {
  const { page, hl } = filters
  return question(PlatformRankingDocument, {
    ...toPlatformRanked(screen, filters),
    ...namesOn(filters),
    ...toCompared(filters),
    ...toPlatformOrder(filters.sort),
    // A row that a link points at is shown whatever its page.
    around: page === 1 ? hl : null,
    offset: page === 'all' ? 0 : (page - 1) * pageSize,
  })
}

/** Rows that a list of all asks for at a time; the graph gives no more. */
export const rowsAtOnce = 100

/** A part of all rows, in the order of the address. */
export function platformRowsQuestion(screen: RankingScreen, filters: Filters, offset: number) {
  return question(PlatformRowsDocument, {
    ...toPlatformRanked(screen, filters),
    ...namesOn(filters),
    ...toCompared(filters),
    ...toPlatformOrder(filters.sort),
    agencies: null,
    first: rowsAtOnce,
    offset,
  })
}

/** Rows of named agencies, wherever they stand. */
export function platformSelectedQuestion(screen: RankingScreen, filters: Filters, agencies: readonly string[]) {
  return question(PlatformRowsDocument, {
    ...toPlatformRanked(screen, filters),
    ...namesOn(filters),
    ...toCompared(filters),
    ...toPlatformOrder(null),
    agencies,
    first: pageSize,
    offset: 0,
  })
}

export function platformUnrankedQuestion(screen: RankingScreen, filters: Filters, offset: number) {
  return question(PlatformUnrankedDocument, { ...toPlatformRanked(screen, filters), ...namesOn(filters), offset })
}
