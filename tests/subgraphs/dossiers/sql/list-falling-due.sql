select
  "f"."code",
  f.appointment_on as "dueOn"
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
      "f"."received_month" >= $1
      and "f"."received_month" < $2
  ) as "f"
where
  (
    (
      "f"."received_on" >= $3
      and "f"."received_on" < $4
    )
    and (
      (
        "f"."received_on" < $5
        and (
          f.ended_on is null
          or f.ended_on >= $6
        )
      )
      and (
        f.appointment_on >= $7
        or f.appointment_on is not null
        and f.paused_on is not null
      )
    )
  )
  and (
    f.held_by is null
    and f.competent_agency_code = any (array[$8]::text[])
    or f.held_by is not null
    and coalesce(f.held_by[width_bucket($9::date, f.handed_on) + 1], f.competent_agency_code) = any (array[$10]::text[])
  )
  and "f"."appointment_on" < $11
  and "f"."paused_on" is null
order by
  "f"."appointment_on",
  "f"."code"
limit
  $12
