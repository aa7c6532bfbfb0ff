with
  counted as materialized (
    select
      g.*,
      g.residence_province_code as key
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
              (g.province_code, g.group_code) in (
                select
                  g.province_code,
                  g.group_code
                from
                  dossiers.grouped_dossier g
                where
                  g.residence_province_code = any ($1)
              )
            group by
              g.province_code,
              g.group_code
          ) r
          join dossiers.grouped_dossier g on g.province_code = r.province_code
          and g.group_code = r.group_code
      ) g
    where
      g.residence_province_code = any ($2)
  )
select
  g.key,
  grouping(g.service) = 0 as "isOfService",
  g.service,
  count(*) filter (
    where
      g.is_first
      and g.begun_on < $3
      and (
        g.request_ended_on is null
        or g.request_ended_on >= $4
      )
  )::integer as "requestsCarriedOver",
  count(*) filter (
    where
      g.is_first
      and g.begun_on >= $5
      and g.begun_on < $6
  )::integer as "requestsBegun",
  count(*) filter (
    where
      g.is_first
      and g.request_ended_on >= $7
      and g.request_ended_on < $8
      and g.has_result
      and g.request_ended_at <= g.due_at
  )::integer as "requestsOnTime",
  count(*) filter (
    where
      g.is_first
      and g.request_ended_on >= $9
      and g.request_ended_on < $10
      and g.has_result
      and g.request_ended_at > g.due_at
  )::integer as "requestsLate",
  count(*) filter (
    where
      g.is_first
      and g.request_ended_on >= $11
      and g.request_ended_on < $12
      and g.has_result
      and g.due_at is null
  )::integer as "requestsEndedUndeterminable",
  count(*) filter (
    where
      g.is_first
      and g.request_ended_on >= $13
      and g.request_ended_on < $14
      and not g.has_result
  )::integer as "requestsWithoutResult",
  count(*) filter (
    where
      g.is_first
      and g.begun_on < $15
      and (
        g.request_ended_on is null
        or g.request_ended_on >= $16
      )
      and g.due_at is not null
      and not (
        g.due_on < $17
        and (
          g.rests_from is null
          or g.rests_from >= $18
        )
      )
  )::integer as "requestsInTerm",
  count(*) filter (
    where
      g.is_first
      and g.begun_on < $19
      and (
        g.request_ended_on is null
        or g.request_ended_on >= $20
      )
      and g.due_on < $21
      and (
        g.rests_from is null
        or g.rests_from >= $22
      )
  )::integer as "requestsOverdue",
  count(*) filter (
    where
      g.is_first
      and g.begun_on < $23
      and (
        g.request_ended_on is null
        or g.request_ended_on >= $24
      )
      and g.due_at is null
  )::integer as "requestsUndeterminable",
  count(*) filter (
    where
      g.submitted_on < $25
      and (
        g.ended_on is null
        or g.ended_on >= $26
      )
  )::integer as "dossiersCarriedOver",
  count(*) filter (
    where
      g.submitted_on >= $27
      and g.submitted_on < $28
  )::integer as "dossiersSubmitted",
  count(*) filter (
    where
      g.ended_on >= $29
      and g.ended_on < $30
  )::integer as "dossiersEnded",
  count(*) filter (
    where
      g.submitted_on < $31
      and (
        g.ended_on is null
        or g.ended_on >= $32
      )
  )::integer as "dossiersInProgress"
from
  counted g
group by
  grouping sets ((g.key), (g.key, g.service))
order by
  g.key,
  "isOfService",
  g.service
