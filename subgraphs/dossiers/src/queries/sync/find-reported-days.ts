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
    with span as (
      select l.name, l.last, min(t.day) as from_day
      from (
        select t.source_name as name, max(t.day) as last from dossiers.reported_day t
        where t.source_name = any(${[...sources]}) group by t.source_name
      ) l
      join dossiers.reported_day t on t.source_name = l.name and t.day > l.last - 366
      group by l.name, l.last
    )
    select p.name as source, p.from_day as "from", p.last,
      (select count(*) from dossiers.reported_day t where t.source_name = p.name and t.day >= p.from_day) as told,
      array(
        select g.day::date from generate_series(p.from_day::timestamp, p.last::timestamp, interval '1 day') as g (day)
        where not exists (select from dossiers.reported_day t where t.source_name = p.name and t.day = g.day::date)
        order by g.day
      ) as gaps
    from span p
    order by p.name`
}
