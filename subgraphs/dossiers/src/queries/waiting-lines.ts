import { sql, type RawBuilder, type SqlBool } from 'kysely'

/**
 * One row w per line that waits in quarantine and tells something newer of a dossier than what is shown of it: a higher
 * revision than the current one of its source, or the same or one that cannot be read in a later delivery. shown false:
 * nothing at all is shown of the dossier, because no revision of it was ever accepted, or because the last one withdrew it.
 * A line whose dossier cannot be read, or belongs to another source, has no row. which: lines q to look at.
 */
export function waitingLines(which: RawBuilder<SqlBool> = sql`true`): RawBuilder<unknown> {
  return sql`
    select q.id, q.province_code, q.source_name, q.dossier_code, q.revision, q.batch_id, r.received_month is not null as shown
    from dossiers.quarantine q
    -- Looked up one by one, whatever the planner believes of a province that was never analysed.
    left join lateral (
      select c.source_name, c.revision, c.received_month, c.batch_id from dossiers.current_revision c
      where c.dossier_code = q.dossier_code and c.province_code = q.province_code offset 0
    ) r on true
    where q.state = 'OPEN' and q.dossier_code is not null and ${which}
      and (r.source_name = q.source_name or r.received_month is null)
      and (r.revision is null or r.source_name <> q.source_name or q.revision > r.revision
        or (coalesce(q.revision, r.revision) = r.revision and q.batch_id > r.batch_id))`
}
