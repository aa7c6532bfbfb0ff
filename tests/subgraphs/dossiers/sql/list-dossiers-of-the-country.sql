select
  "f"."provinceCode",
  "f"."code",
  "f"."day"
from
  "dossiers"."known_unit" as "u"
  inner join lateral (
    select
      "f"."province_code" as "provinceCode",
      "f"."code" as "code",
      "f"."received_on" as "day"
    from
      (
        select
          "f"."province_code",
          "f"."code",
          "f"."procedure_code",
          "f"."field_code",
          "f"."level",
          "f"."channel",
          "f"."service_level",
          "f"."outcome",
          "f"."competent_agency_code",
          "f"."competent_unit_id",
          "f"."receiving_unit_id",
          "f"."receiving_province_code",
          "f"."residence_unit_id",
          "f"."residence_province_code",
          "f"."submitted_on",
          "f"."acceptance_due_on",
          "f"."received_on",
          "f"."appointment_on",
          "f"."ended_on",
          "f"."accepted_late",
          "f"."boundary_free",
          "f"."paused_on",
          "f"."apologised_on",
          "f"."kept_new_date",
          "f"."after_appointment",
          "f"."supplement_requests",
          "f"."asked_twice_on",
          "f"."ended_in_transition",
          "f"."truly_in_time",
          "f"."with_obligation",
          "f"."paid_online",
          "f"."digitised",
          "f"."electronic_result",
          "f"."reused",
          "f"."personal_store",
          "f"."vneid_verified",
          "f"."disliked",
          "f"."held_by",
          "f"."handed_on",
          f.status as "status",
          f.batch_id as "batch_id"
        from
          "dossiers"."dossier" as "f"
        where
          "f"."received_month" < $1
      ) as "f"
    where
      (
        true
        and f.channel = $2
        and coalesce(f.field_code, '') = $3
        and (
          "f"."appointment_on" < $4
          and (
            "f"."received_on" < $5
            and (
              f.ended_on is null
              or f.ended_on >= $6
            )
          )
          and f.paused_on is null
        )
        and (
          f.appointment_on >= $7
          and f.appointment_on <= $8
        )
        and f.status in ($9, $10)
        and f.code like $11
        and (f.apologised_on < $12) is not true
        and f.supplement_requests >= $13
        and (f.code, f.province_code) in (
          select
            w.dossier_code,
            w.province_code
          from
            (
              select
                q.id,
                q.province_code,
                q.source_name,
                q.dossier_code,
                q.revision,
                q.batch_id,
                r.received_month is not null as shown
              from
                dossiers.quarantine q
                -- Looked up one by one, whatever the planner believes of a province that was never analysed.
                left join lateral (
                  select
                    c.source_name,
                    c.revision,
                    c.received_month,
                    c.batch_id
                  from
                    dossiers.current_revision c
                  where
                    c.dossier_code = q.dossier_code
                    and c.province_code = q.province_code
                  offset
                    0
                ) r on true
              where
                q.state = 'OPEN'
                and q.dossier_code is not null
                and true
                and (
                  r.source_name = q.source_name
                  or r.received_month is null
                )
                and (
                  r.revision is null
                  or r.source_name <> q.source_name
                  or q.revision > r.revision
                  or (
                    coalesce(q.revision, r.revision) = r.revision
                    and q.batch_id > r.batch_id
                  )
                )
            ) w
          where
            w.shown
        )
        and (f.code, f.province_code) in (
          select
            g.dossier_code,
            g.province_code
          from
            dossiers.grouped_dossier g
          where
            g.group_code = $14
        )
        and (f.code, f.province_code) in (
          select
            g.dossier_code,
            g.province_code
          from
            dossiers.grouped_dossier g
          where
            true
        )
        and f.supplement_requests > 1
      )
      and f.province_code = u.code
      and ("f"."received_on", f.code, f.province_code) < ($15::date, $16, $17)
    order by
      "f"."received_on" desc,
      "f"."code" desc,
      "f"."province_code" desc
    limit
      $18
  ) as "f" on true
where
  "u"."level" = $19
order by
  "f"."day" desc,
  "f"."code" desc,
  "f"."provinceCode" desc
limit
  $20
