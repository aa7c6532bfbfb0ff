import { sql, type RawBuilder } from 'kysely'
import type { StoredDelivery } from './delivery.ts'

/** One row per civil day of which the delivery is the first to hold a reception. */
export function storeReportedDays({ provinceCode, sourceName, delivery }: StoredDelivery): RawBuilder<unknown> {
  return sql`
    insert into dossiers.reported_day (province_code, source_name, day)
    select distinct ${provinceCode}, ${sourceName}, d.received_on
    from dossiers.decided_line d
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.class in ('ACCEPTED', 'LATE')
      and d.received_on is not null
    on conflict do nothing`
}

/** One row per whole hours of lag of the new records: from their newest event to the moment of the batch. */
export function storeLags({ provinceCode, delivery, batchId, recordedAt }: StoredDelivery): RawBuilder<unknown> {
  return sql`
    insert into dossiers.batch_lag (province_code, batch_id, hours, records)
    select ${provinceCode}, ${batchId}, least(9999, greatest(0, floor(date_part('epoch', ${recordedAt}::timestamptz
        - greatest(d.submitted_at, d.sent_received_at, d.sent_ended_at, d.returned_at)) / 3600)))::integer as hours, count(*)
    from dossiers.decided_line d
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.class in ('ACCEPTED', 'LATE')
      and not d.deleted
    group by hours`
}
