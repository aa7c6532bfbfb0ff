import { sql, type RawBuilder } from 'kysely'
import type { Sending } from './classify-lines.ts'

/** Forgets the findings of dossiers that were known: an older revision that comes late may take one away. */
export function forgetFindings({ sourceName, provinceCode }: Sending): RawBuilder<unknown> {
  return sql`
    delete from dossiers.finding f
    where f.province_code = ${provinceCode} and f.source_name = ${sourceName}
      and f.dossier_code in (select k.dossier_code from intake_class k where k.class in ('ACCEPTED', 'LATE') and not k.is_only)`
}

/**
 * One row per thing that looks wrong about dossiers of which more than one revision is known, found anew from all of them:
 * a step from one revision to the next stays wrong, a state only while it is the current one.
 */
export function storeFindings({ sourceName, provinceCode }: Sending): RawBuilder<unknown> {
  return sql`
    with told as (
      select r.province_code, r.source_name, r.dossier_code, r.revision, r.status, r.received_at, r.ended_at, r.returned_at, r.channel, p.service_level,
        r.appointment_at, r.electronic_result, r.is_current, p.limit_amount, p.limit_unit,
        lag(r.revision) over revisions as revision_before, lag(r.status) over revisions as status_before,
        lag(r.appointment_at) over revisions as appointment_before
      from (select distinct dossier_code from intake_class where class in ('ACCEPTED', 'LATE') and not is_only) k
      cross join lateral (
        -- Looked up one by one, whatever the planner believes of a province that was never analysed.
        select * from dossiers.dossier_revision r
        where r.dossier_code = k.dossier_code and r.province_code = ${provinceCode} and r.source_name = ${sourceName}
        offset 0
      ) r
      left join dossiers.known_procedure p on p.code = r.procedure_code
      window revisions as (partition by r.dossier_code order by r.revision)
    )
    insert into dossiers.finding (province_code, source_name, dossier_code, revision, kind, detail)
    select ${provinceCode}, ${sourceName}, t.dossier_code, t.revision, f.kind::dossiers.finding_kind, f.detail
    from told t cross join lateral (
      select 'IMPOSSIBLE_TRANSITION' as kind, t.status_before || ' → ' || t.status as detail
      where t.status_before <> t.status and not exists (
        select from dossiers.status_transition s where s.from_status = t.status_before and s.to_status = t.status)
      union all
      select 'APPOINTMENT_MOVED', ${civilTime(sql`t.appointment_before`)} || ' → ' || ${civilTime(sql`t.appointment_at`)}
      where t.appointment_at > t.appointment_before
        and ${told('apology', sql`true`, 'revision')} <= ${told('apology', sql`true`, 'revision_before')}
        and ${told('supplement_pause', sql`e.completed_at is not null`, 'revision')}
          <= ${told('supplement_pause', sql`e.completed_at is not null`, 'revision_before')}
      union all
      select s.kind, s.detail from (${findingsOfState}) s where t.is_current
    ) f`
}

/** The same of dossiers of which this batch tells for the first time, and once: nearly all. They took no step yet. */
export function storeFirstFindings({ sourceName, provinceCode }: Sending): RawBuilder<unknown> {
  return sql`
    insert into dossiers.finding (province_code, source_name, dossier_code, revision, kind, detail)
    select ${provinceCode}, ${sourceName}, t.dossier_code, t.revision, f.kind::dossiers.finding_kind, f.detail
    from (
      select c.*, p.limit_amount, p.limit_unit
      from intake_class k join intake_checked c using (line_number)
      left join dossiers.known_procedure p on p.code = c.procedure_code
      where k.is_only and not c.deleted
    ) t cross join lateral (${findingsOfState}) f`
}

/** What looks wrong in the state that the revision t tells of, with the service level and the limit of its procedure. */
const findingsOfState = sql`
  select 'END_WITHOUT_FINAL_STATUS' as kind, 'ended, but ' || t.status as detail
  where t.ended_at is not null
    and t.status not in ('REFUSED', 'STOPPED', 'COMPLETED', 'RETURNED', 'WITHDRAWAL_REQUESTED')
  union all
  select 'REFUSED_AFTER_RECEPTION', 'refused, but received'
  where t.status = 'REFUSED' and t.received_at is not null
  union all
  select 'ONLINE_NOT_OFFERED', 'filed online for a procedure without online service'
  where t.channel = 'ONLINE' and t.service_level = 'INFORMATION'
  union all
  select 'UNDETERMINABLE', 'received without an appointment, and the catalogue gives no limit'
  where t.received_at is not null and t.status <> 'REFUSED' and t.appointment_at is null
    and (t.limit_amount is null or t.limit_unit is null)
  union all
  select 'NO_RESULT_FILE', t.status || ' without an electronic result'
  where t.status in ('COMPLETED', 'RETURNED') and not t.electronic_result
  union all
  select 'RETURNED_BEFORE_END', ${civilTime(sql`t.returned_at`)} || ' < ' || ${civilTime(sql`t.ended_at`)}
  where t.returned_at < t.ended_at`

/** How many letters or requests a revision of the dossier tells. Asked only where an appointment was moved. */
function told(
  table: 'apology' | 'supplement_pause',
  which: RawBuilder<unknown>,
  revision: string,
): RawBuilder<unknown> {
  return sql`(select count(*) from ${sql.id('dossiers', table)} e
    where e.dossier_code = t.dossier_code and e.province_code = t.province_code and e.source_name = t.source_name
      and e.revision = ${sql.id('t', revision)} and ${which})`
}

function civilTime(instant: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`to_char(${instant} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI')`
}
