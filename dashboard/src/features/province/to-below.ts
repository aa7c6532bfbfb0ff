import type { Filters } from '../../filters/filters.ts'
import type { ProvinceBelowQuery, StatisticsOrder } from '../../graphql/generated/graphql.ts'
import { toShownRate } from '../../unit-page/shown-rate.ts'
import type { AgencyFigures } from './to-agency-rows.ts'

/** The columns that the server orders by. */
const orders: Readonly<Record<string, StatisticsOrder>> = {
  onTime: 'ON_TIME_RATE',
  received: 'RECEIVED',
  resolved: 'RESOLVED',
  overdue: 'OVERDUE',
  code: 'CODE',
}

export const isOrdered = (key: string): boolean => Object.hasOwn(orders, key)

/** The order in the address where it is one of this table, else the lowest rate first. */
export function toBelowSort({ sort }: Pick<Filters, 'sort'>): { readonly key: string; readonly descending: boolean } {
  return sort !== null && isOrdered(sort.key) ? sort : { key: 'onTime', descending: false }
}

/** What the address says of the target and of the order, as the graph takes it. */
export function toBelow(filters: Pick<Filters, 'below' | 'sort'>) {
  const { key, descending } = toBelowSort(filters)
  return {
    below: filters.below === 'all' ? null : filters.below / 100,
    orderedBy: orders[key] ?? 'ON_TIME_RATE',
    descending,
  }
}

export interface BelowRow {
  readonly code: string
  readonly name: string
  readonly nameEn: string | null
  readonly figures: AgencyFigures
}

export function toBelowRows({ nodes }: NonNullable<ProvinceBelowQuery['agencyStatistics']>): readonly BelowRow[] {
  return nodes.map(({ agency: { code, name, nameEn }, statistics }) => ({
    code,
    name,
    nameEn,
    figures: {
      received: statistics.received.inPeriod,
      resolved: statistics.resolved.total,
      late: statistics.resolved.late,
      onTime: toShownRate(statistics.onTimeRate),
      inProgress: statistics.inProgress.total,
      overdue: statistics.inProgress.overdue,
    },
  }))
}
