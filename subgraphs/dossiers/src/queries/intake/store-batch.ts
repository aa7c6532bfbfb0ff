import { sql, type RawBuilder } from 'kysely'
import type { Sending } from './classify-lines.ts'

/** Lets one batch of a province be stored at a time: batches have one order, and their moments grow with it. */
export function lockProvince({ provinceCode }: Sending): RawBuilder<unknown> {
  return sql`select pg_advisory_xact_lock(hashtextextended('dossiers.batch ' || ${provinceCode}::text, 0))`
}

export interface BatchCounts {
  readonly batchId: number
  readonly recordedAt: Date
  readonly sent: number
  readonly accepted: number
  readonly late: number
  readonly unchanged: number
  readonly quarantined: number
}

/** How a batch came. */
export interface Delivery {
  readonly origin: 'REAL' | 'SIMULATED'
  /** When its first byte came; null: it was simulated, and nobody sent it. */
  readonly receivedAt: Date | null
  /** False: none of its lines names a group, so that they need not be looked at for one. */
  readonly hasGroups?: boolean
  /** Of a simulation: what it says of itself, when it is learned, and of which days it tells. Absent: sent just now. */
  readonly simulated?: {
    readonly source: string
    readonly sourceEn: string
    readonly recordedAt: Date
    readonly knownFrom: string
    readonly knownThrough: string
  }
}

/** Stores the batch with what became of its lines, and returns it: the next number and moment of its province. */
export function storeBatch(
  { sourceName, provinceCode }: Sending,
  { origin, receivedAt, simulated }: Delivery,
): RawBuilder<BatchCounts> {
  const source = simulated?.source ?? `Hệ thống ${sourceName} của tỉnh, thành phố mã ${provinceCode}`
  const sourceEn = simulated?.sourceEn ?? `The system ${sourceName} of province ${provinceCode}`
  return sql<BatchCounts>`
    with count as (
      select count(*)::integer as sent,
        count(*) filter (where k.class = 'ACCEPTED')::integer as accepted,
        count(*) filter (where k.class = 'LATE')::integer as late,
        count(*) filter (where k.class = 'UNCHANGED')::integer as unchanged,
        count(*) filter (where k.class is null or k.class in ('REVISION_CONFLICT', 'OTHER_SOURCE'))::integer
          as quarantined
      from intake_checked c left join intake_class k using (line_number)
    ), next as (
      select coalesce(max(b.id), 0) + 1 as id,
        date_trunc('milliseconds',
          greatest(${simulated?.recordedAt ?? sql`clock_timestamp()`}, max(b.recorded_at) + interval '1 millisecond')) as recorded_at
      from dossiers.batch b where b.province_code = ${provinceCode}
    )
    insert into dossiers.batch (province_code, id, origin, source, source_en, recorded_at, known_from, known_through, source_name,
      received_at, sent, accepted, late, unchanged, quarantined)
    select ${provinceCode}, n.id, ${origin}, ${source}, ${sourceEn}, n.recorded_at,
      coalesce(${simulated?.knownFrom ?? null}, (select s.tells_from from dossiers.source_system s where s.name = ${sourceName})),
      coalesce(${simulated?.knownThrough ?? null}, (n.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date),
      ${sourceName}, ${receivedAt},
      c.sent, c.accepted, c.late, c.unchanged, c.quarantined
    from count c, next n
    returning id as "batchId", recorded_at as "recordedAt", sent, accepted, late, unchanged, quarantined`
}
