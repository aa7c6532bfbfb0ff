import type { ChartPoint } from '../../charts/chart-points.ts'
import type { ProvinceDaysQuery } from '../../graphql/generated/graphql.ts'

type Days = NonNullable<NonNullable<NonNullable<ProvinceDaysQuery['administrativeUnit']>['statistics']>['byDay']>

/** Counts of one civil day; null on days after the last known one. */
export interface DayRow {
  readonly day: string
  /** 0 is Sunday. */
  readonly weekday: number
  readonly received: number | null
  readonly online: number | null
  readonly direct: number | null
  readonly post: number | null
  readonly resolved: number | null
  readonly late: number | null
  readonly closed: number | null
  readonly stock: number | null
}

/** One row a day. A day after the last reported one has no counts, though the graph adds it up to 0. */
export function toDayRows(days: Days, reportedThrough: string | null): readonly DayRow[] {
  return days.map((counts) => {
    const known = (count: number) => (reportedThrough !== null && counts.day > reportedThrough ? null : count)
    return {
      day: counts.day,
      weekday: new Date(`${counts.day}T00:00:00Z`).getUTCDay(),
      received: known(counts.received),
      online: known(counts.online),
      direct: known(counts.direct),
      post: known(counts.post),
      resolved: known(counts.resolved),
      late: known(counts.late),
      closed: known(counts.closedWithoutResult),
      stock: known(counts.inProgress),
    }
  })
}

export function isWeekend({ weekday }: DayRow): boolean {
  return weekday === 0 || weekday === 6
}

/** For the two charts over the same days: bars of the flow, and the line of the stock. */
export function toDayPoints(rows: readonly DayRow[], label: (row: DayRow) => string): readonly ChartPoint[] {
  return rows.map((row) => ({
    label: label(row),
    values: { received: row.received, resolved: row.resolved, stock: row.stock },
    shaded: isWeekend(row),
  }))
}

/** The day on which most was received, the first of several; null when nothing was. */
export function toBusiestDay(rows: readonly DayRow[]): { readonly day: string; readonly received: number } | null {
  let busiest: { readonly day: string; readonly received: number } | null = null
  for (const { day, received } of rows) {
    if (received !== null && received > (busiest?.received ?? 0)) busiest = { day, received }
  }
  return busiest
}
