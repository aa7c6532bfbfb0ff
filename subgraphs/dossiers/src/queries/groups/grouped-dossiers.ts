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
      row_number() over parts = 1 as is_first, count(*) over request as dossiers,
      min(g.submitted_at) over request as begun_at, min(g.submitted_on) over request as begun_on,
      max(g.appointment_at) over request as due_at, max(g.appointment_on) over request as due_on,
      case when bool_and(g.ended_at is not null) over request then max(g.ended_at) over request end as request_ended_at,
      case when bool_and(g.ended_at is not null) over request then max(g.ended_on) over request end as request_ended_on,
      bool_or(g.has_result) over request as has_result,
      min(g.paused_on) filter (where g.ended_at is null) over request as rests_from,
      (array_agg(g.group_service) filter (where g.group_service is not null) over (
        parts rows between unbounded preceding and unbounded following))[1] as service
    from dossiers.grouped_dossier g
    where ${which}
    window request as (partition by g.province_code, g.group_code),
      parts as (partition by g.province_code, g.group_code order by g.submitted_at, g.dossier_code)`
}
