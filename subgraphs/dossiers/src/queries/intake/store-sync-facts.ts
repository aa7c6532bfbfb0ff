import { sql, type RawBuilder } from 'kysely'
import type { StoredBatch } from './store-revisions.ts'

/** One row per civil day of which the batch is the first to say that a dossier was received. */
export function storeToldDays({ provinceCode, sourceName }: StoredBatch): RawBuilder<unknown> {
  return sql`
    insert into dossiers.told_day (province_code, source_name, day)
    select distinct ${provinceCode}, ${sourceName}, (c.received_at at time zone 'Asia/Ho_Chi_Minh')::date
    from intake_class k join intake_checked c using (line_number)
    where k.class in ('ACCEPTED', 'LATE') and c.received_at is not null
    on conflict do nothing`
}

/** One row per whole hours of lag of the new records: from the newest event they tell of to the moment of the batch. */
export function storeLags({ provinceCode, batchId, recordedAt }: StoredBatch): RawBuilder<unknown> {
  return sql`
    insert into dossiers.batch_lag (province_code, batch_id, hours, records)
    select ${provinceCode}, ${batchId}, least(9999, greatest(0, floor(extract(epoch from ${recordedAt}::timestamptz
        - greatest(c.submitted_at, c.received_at, c.ended_at, c.returned_at)) / 3600)))::integer as hours, count(*)
    from intake_class k join intake_checked c using (line_number)
    where k.class in ('ACCEPTED', 'LATE') and not c.deleted
    group by hours`
}
