import { sql, type RawBuilder, type SqlBool } from 'kysely'

/**
 * One row per dossier g of inter-agency requests, with the facts of its whole request: it begins with its first dossier
 * (is_first), is due by the latest appointment among its dossiers, and has ended when all of them have, with the last. The
 * service is the one told first. which: groups g to look at, whole; a condition on single dossiers would cut requests.
 */
export function groupedDossiers(which: RawBuilder<SqlBool>): RawBuilder<unknown> {
  return sql`
    select g.province_code, g.group_code, g.dossier_code, g.submitted_on, g.ended_on, g.competent_unit_id,
      g.receiving_unit_id, g.receiving_province_code, g.residence_unit_id, g.residence_province_code,
      g.dossier_code = r.first_code as is_first, r.dossiers, r.begun_at, r.begun_on, r.due_at, r.due_on,
      r.request_ended_at, r.request_ended_on, r.has_result, r.rests_from, r.service
    from (
      select g.province_code, g.group_code, count(*) as dossiers, min(g.submitted_at) as begun_at,
        (array_agg(g.dossier_code order by g.submitted_at, g.dossier_code))[1] as first_code,
        (array_agg(g.group_service order by g.submitted_at, g.dossier_code)
          filter (where g.group_service is not null))[1] as service,
        min(g.submitted_on) as begun_on, max(g.appointment_at) as due_at, max(g.appointment_on) as due_on,
        case when bool_and(g.ended_at is not null) then max(g.ended_at) end as request_ended_at,
        case when bool_and(g.ended_at is not null) then max(g.ended_on) end as request_ended_on,
        bool_or(g.has_result) as has_result, min(g.paused_on) filter (where g.ended_at is null) as rests_from
      from dossiers.grouped_dossier g
      where ${which}
      group by g.province_code, g.group_code
    ) r
    join dossiers.grouped_dossier g on g.province_code = r.province_code and g.group_code = r.group_code`
}
