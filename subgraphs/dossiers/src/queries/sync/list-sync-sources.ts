import { sql, type RawBuilder } from 'kysely'

export interface SyncSourceRow {
  readonly provinceCode: string
  readonly unitId: string
  /** Null: no source system; what came without one. */
  readonly source: string | null
  readonly maySend: boolean
  readonly origin: 'REAL' | 'SIMULATED' | null
  readonly batches: number
  readonly sent: number
  readonly quarantined: number
  readonly replayed: number
  readonly knownThrough: string | null
  readonly lastBatch: LastBatch | null
}

export interface LastBatch {
  readonly id: number
  readonly recordedAt: string
  readonly receivedAt: string | null
  readonly sent: number | null
  readonly accepted: number | null
  readonly late: number | null
  readonly unchanged: number | null
  readonly quarantined: number | null
}

/**
 * One row per source system, and one per province for what it has without one: batches of the simulation, or nothing at
 * all where the province has no source either. In order of province and name. provinceCode null: the whole country.
 */
export function listSyncSources(provinceCode: string | null): RawBuilder<SyncSourceRow> {
  return sql<SyncSourceRow>`
    with sent as materialized (
      select b.province_code, b.source_name, count(*) as batches, coalesce(sum(b.sent), 0) as sent,
        coalesce(sum(b.quarantined), 0) as quarantined,
        max(b.known_through) filter (where coalesce(b.accepted + b.late, 1) > 0) as known_through, max(b.origin) as origin
      from dossiers.batch b
      where ${provinceCode}::text is null or b.province_code = ${provinceCode}
      group by b.province_code, b.source_name
    ), last_batch as materialized (
      select distinct on (b.province_code, b.source_name) b.province_code, b.source_name,
        json_build_object('id', b.id, 'recordedAt', b.recorded_at, 'receivedAt', b.received_at, 'sent', b.sent,
          'accepted', b.accepted, 'late', b.late, 'unchanged', b.unchanged, 'quarantined', b.quarantined) as batch
      from dossiers.batch b
      where ${provinceCode}::text is null or b.province_code = ${provinceCode}
      order by b.province_code, b.source_name, b.recorded_at desc
    ), replayed as materialized (
      select q.province_code, q.source_name, count(*) as lines
      from dossiers.quarantine q
      where q.state = 'REPLAYED' and q.source_name = any(array(
        select s.name from dossiers.source_system s
        where ${provinceCode}::text is null or s.province_code = ${provinceCode}))
      group by q.province_code, q.source_name
    ), sender as (
      select s.province_code, s.name, s.name in (select access.names_with_token('source')) as may_send, s.origin from dossiers.source_system s
      union all
      select u.code, null, false, null from dossiers.known_unit u
      where u.level = 'PROVINCE' and (
        not exists (select from dossiers.source_system s where s.province_code = u.code)
        or exists (select from sent t where t.province_code = u.code and t.source_name is null))
    )
    select s.province_code as "provinceCode", u.id as "unitId", s.name as source, s.may_send as "maySend",
      coalesce(s.origin, t.origin) as origin, coalesce(t.batches, 0) as batches, coalesce(t.sent, 0) as sent,
      coalesce(t.quarantined, 0) as quarantined, t.known_through as "knownThrough", coalesce(r.lines, 0) as replayed,
      l.batch as "lastBatch"
    from sender s
    join dossiers.known_unit u on u.code = s.province_code
    left join sent t on t.province_code = s.province_code and t.source_name is not distinct from s.name
    left join last_batch l on l.province_code = s.province_code and l.source_name is not distinct from s.name
    left join replayed r on r.province_code = s.province_code and r.source_name = s.name
    where ${provinceCode}::text is null or s.province_code = ${provinceCode}
    order by s.province_code, s.name`
}
