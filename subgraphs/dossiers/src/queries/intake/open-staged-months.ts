import { sql, type RawBuilder } from 'kysely'

/** Makes partitions for the months in which the dossiers of the staged lines will be kept; most have theirs. */
export function openStagedMonths(): RawBuilder<unknown> {
  return sql`
    select dossiers.open_months(array(
      select distinct date_trunc('month', (case when l.status <> 'REFUSED' then coalesce(l.received_at, l.submitted_at)
        else l.submitted_at end) at time zone 'Asia/Ho_Chi_Minh')::date
      from intake_line l
      where l.reasons = '[]' and l.status is not null))`
}
