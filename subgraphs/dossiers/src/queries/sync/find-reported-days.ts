import { sql, type RawBuilder } from 'kysely'

export interface ReportedDaysRow {
  readonly source: string
  /** The first day looked at, which was told of. */
  readonly from: string
  readonly last: string
  readonly told: number
  /** Days between them that were not told of, days off included. */
  readonly gaps: readonly string[]
}

/** One row per source that told of a reception: which days of the year up to its last told day it told nothing of. */
export function findReportedDays(sources: readonly string[]): RawBuilder<ReportedDaysRow> {
  return sql<ReportedDaysRow>`
    with reported as materialized (
      select t.source_name, t.day from dossiers.reported_day t where t.source_name = any(${[...sources]})
    ), dated as (
      select r.source_name, r.day, max(r.day) over (partition by r.source_name) as last from reported r
    ), span as (
      select d.source_name as name, d.last, min(d.day) as from_day, count(*) as told, array_agg(d.day) as days
      from dated d
      where d.day > d.last - 366
      group by d.source_name, d.last
    )
    select p.name as source, p.from_day as "from", p.last, p.told,
      array(
        select g.day::date from generate_series(p.from_day::timestamp, p.last::timestamp, interval '1 day') as g (day)
        where g.day::date <> all(p.days)
        order by g.day
      ) as gaps
    from span p
    order by p.name`
}
