import { sql, type RawBuilder } from 'kysely'
import type { DeliveryOrigin, StagedDelivery } from './delivery.ts'

/** Makes sure that the province has a row to lock. */
export function addProvinceLock({ provinceCode }: StagedDelivery): RawBuilder<unknown> {
  return sql`insert into dossiers.province_lock (province_code) values (${provinceCode}) on conflict do nothing`
}

/** Lets one delivery of a province be stored at a time: deliveries have one order, and their moments grow with it. */
export function lockProvince({ provinceCode }: StagedDelivery): RawBuilder<unknown> {
  return sql`select from dossiers.province_lock l where l.province_code = ${provinceCode} for update`
}

/**
 * One row: whether the province has sent nothing before. A statement of its own, after the lock: the one that waits for the lock still
 * reads what was there before it waited.
 */
export function hasSentNothing({ provinceCode }: StagedDelivery): RawBuilder<{ readonly isFirst: boolean }> {
  return sql<{ readonly isFirst: boolean }>`
    select not exists (select from dossiers.batch b where b.province_code = ${provinceCode}) as "isFirst"`
}

/** What a delivery brought: what its sender is told, and which statements have anything to do. */
export interface BatchCounts {
  readonly batchId: number
  readonly recordedAt: Date
  readonly sent: number
  readonly accepted: number
  readonly late: number
  readonly unchanged: number
  readonly quarantined: number
}

/** How many lines of a delivery each later statement has to do with. */
export interface DecidedCounts {
  readonly sent: number
  readonly accepted: number
  readonly late: number
  readonly unchanged: number
  readonly quarantined: number
  /** Newest civil day of a reception in it. Null: it contains none. */
  readonly receivedThrough: string | null
  /** New dossiers, those that replace a stored one, and tombstones of stored ones. */
  readonly added: number
  readonly replaced: number
  readonly removed: number
  /** Current revisions that replace a current revision. */
  readonly advanced: number
  /** Accepted or late lines of dossiers that were known, and lines of new ones in which something may look wrong. */
  readonly knownBefore: number
  readonly withSupplements: number
  readonly withApologies: number
  readonly withHandOvers: number
  readonly grouped: number
}

/** One row: the counts. */
export function countDecided({ provinceCode, delivery }: StagedDelivery): RawBuilder<DecidedCounts> {
  const count = (condition: string) => sql.raw(`count(*) filter (where ${condition})::integer`)
  const isStored = "d.class in ('ACCEPTED', 'LATE')"
  return sql<DecidedCounts>`
    select count(*)::integer as sent,
      ${count("d.class = 'ACCEPTED'")} as accepted, ${count("d.class = 'LATE'")} as late,
      ${count("d.class = 'UNCHANGED'")} as unchanged,
      ${count("d.class in ('REVISION_CONFLICT', 'OTHER_SOURCE', 'REFUSED')")} as quarantined,
      max(d.received_on) filter (where d.class in ('ACCEPTED', 'LATE', 'UNCHANGED')) as "receivedThrough",
      ${count('d.is_current and not d.deleted and d.known_month is null')} as added,
      ${count('d.is_current and not d.deleted and d.known_month is not null')} as replaced,
      ${count('d.is_current and d.deleted and d.known_month is not null')} as removed,
      ${count('d.is_current and d.known_revision is not null')} as advanced,
      ${count(`${isStored} and not d.is_first`)} as "knownBefore",
      ${count(`${isStored} and d.supplements is not null`)} as "withSupplements",
      ${count(`${isStored} and d.apologies is not null`)} as "withApologies",
      ${count(`${isStored} and d.hand_overs is not null`)} as "withHandOvers",
      ${count(`${isStored} and d.group_code is not null`)} as grouped
    from dossiers.decided_line d where d.province_code = ${provinceCode} and d.delivery = ${delivery}`
}

/** Stores the batch with what became of its lines, and returns it: the next number and moment of its province. */
export function storeBatch(
  { sourceName, provinceCode }: StagedDelivery,
  { origin, receivedAt, reportedThrough = null, simulated }: DeliveryOrigin,
  { sent, accepted, late, unchanged, quarantined, receivedThrough }: DecidedCounts,
): RawBuilder<BatchCounts> {
  const source = simulated?.source ?? `Hệ thống ${sourceName} của tỉnh, thành phố mã ${provinceCode}`
  const sourceEn = simulated?.sourceEn ?? `The system ${sourceName} of province ${provinceCode}`
  return sql<BatchCounts>`
    insert into dossiers.batch (province_code, id, origin, source, source_en, recorded_at, known_from, known_through, source_name,
      received_at, reported_through, received_through, sent, accepted, late, unchanged, quarantined)
    select ${provinceCode}, n.id, ${origin}, ${source}, ${sourceEn}, n.recorded_at,
      coalesce(${simulated?.knownFrom ?? null}, (select s.reported_from from dossiers.source_system s where s.name = ${sourceName})),
      coalesce(${simulated?.knownThrough ?? null}, (n.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date),
      ${sourceName}, ${receivedAt}, ${reportedThrough}::date, ${receivedThrough}::date, ${sent}, ${accepted}, ${late}, ${unchanged}, ${quarantined}
    from (
      select coalesce(max(b.id), 0) + 1 as id,
        date_trunc('milliseconds', greatest(${simulated?.recordedAt ?? sql`clock_timestamp()`},
          max(b.recorded_at) + interval '1 millisecond')) as recorded_at
      from dossiers.batch b where b.province_code = ${provinceCode}
    ) n
    returning id as "batchId", recorded_at as "recordedAt", sent, accepted, late, unchanged, quarantined`
}
