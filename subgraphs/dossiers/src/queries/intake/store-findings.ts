import { sql, type RawBuilder } from 'kysely'
import type { Sending } from './classify-lines.ts'

/** Forgets the findings of the dossiers of the batch: an older revision that comes late may take one away. */
export function forgetFindings({ sourceName, provinceCode }: Sending): RawBuilder<unknown> {
  return sql`
    delete from dossiers.finding f
    where f.province_code = ${provinceCode} and f.source_name = ${sourceName}
      and f.dossier_code in (select k.dossier_code from intake_class k where k.class in ('ACCEPTED', 'LATE'))`
}

/** One row per revision of these dossiers and thing that looks wrong about it, found anew from all their revisions. */
export function storeFindings({ sourceName, provinceCode }: Sending): RawBuilder<unknown> {
  return sql`
    with told as (
      select r.dossier_code, r.revision, r.status, r.received_at, r.ended_at, r.channel, p.service_level,
        r.appointment_at, p.limit_amount, p.limit_unit,
        lag(r.status) over (partition by r.dossier_code order by r.revision) as status_before
      from dossiers.dossier_revision r
      left join dossiers.known_procedure p on p.code = r.procedure_code
      where r.province_code = ${provinceCode} and r.source_name = ${sourceName}
        and r.dossier_code in (select k.dossier_code from intake_class k where k.class in ('ACCEPTED', 'LATE'))
    )
    insert into dossiers.finding (province_code, source_name, dossier_code, revision, kind, detail)
    select ${provinceCode}, ${sourceName}, t.dossier_code, t.revision, f.kind::dossiers.finding_kind, f.detail
    from told t cross join lateral (
      select 'IMPOSSIBLE_TRANSITION' as kind, t.status_before || ' → ' || t.status as detail
      where t.status_before <> t.status and not exists (
        select from dossiers.status_transition s where s.from_status = t.status_before and s.to_status = t.status)
      union all
      select 'END_WITHOUT_FINAL_STATUS', 'ended, but ' || t.status
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
    ) f`
}
