select
  g.province_code as "provinceCode",
  g.group_code as "groupCode",
  g.service,
  g.dossiers,
  g.begun_at as "begunAt",
  g.due_at as "dueAt",
  g.request_ended_at as "endedAt",
  g.has_result as "hasResult",
  g.rests_from as "restsFrom"
from
  (
    select
      g.province_code,
      g.group_code,
      g.dossier_code,
      g.submitted_on,
      g.ended_on,
      g.competent_unit_id,
      g.receiving_unit_id,
      g.receiving_province_code,
      g.residence_unit_id,
      g.residence_province_code,
      g.dossier_code = r.first_code as is_first,
      r.dossiers,
      r.begun_at,
      r.begun_on,
      r.due_at,
      r.due_on,
      r.request_ended_at,
      r.request_ended_on,
      r.has_result,
      r.rests_from,
      r.service
    from
      (
        select
          g.province_code,
          g.group_code,
          count(*) as dossiers,
          min(g.submitted_at) as begun_at,
          (
            array_agg(
              g.dossier_code
              order by
                g.submitted_at,
                g.dossier_code
            )
          ) [1] as first_code,
          (
            array_agg(
              g.group_service
              order by
                g.submitted_at,
                g.dossier_code
            ) filter (
              where
                g.group_service is not null
            )
          ) [1] as service,
          min(g.submitted_on) as begun_on,
          max(g.appointment_at) as due_at,
          max(g.appointment_on) as due_on,
          case
            when bool_and(g.ended_at is not null) then max(g.ended_at)
          end as request_ended_at,
          case
            when bool_and(g.ended_at is not null) then max(g.ended_on)
          end as request_ended_on,
          bool_or(g.has_result) as has_result,
          min(g.paused_on) filter (
            where
              g.ended_at is null
          ) as rests_from
        from
          dossiers.grouped_dossier g
        where
          (g.province_code, g.group_code) in (($1, $2))
        group by
          g.province_code,
          g.group_code
      ) r
      join dossiers.grouped_dossier g on g.province_code = r.province_code
      and g.group_code = r.group_code
  ) g
where
  g.is_first
order by
  "groupCode",
  "provinceCode"
