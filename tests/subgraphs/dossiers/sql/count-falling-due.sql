select
  count(*) as "dossiers",
  count(*) filter (
    where
      (
        f.asked_twice_on is not null
        and f.asked_twice_on < $1
      )
  ) as "askedTwice"
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
      "f"."received_month" >= $2
      and "f"."received_month" < $3
  ) as "f"
where
  (
    (
      "f"."received_on" >= $4
      and "f"."received_on" < $5
    )
    and (
      (
        "f"."received_on" < $6
        and (
          f.ended_on is null
          or f.ended_on >= $7
        )
      )
      and (
        f.appointment_on >= $8
        or f.appointment_on is not null
        and f.paused_on is not null
      )
    )
  )
  and (
    f.held_by is null
    and f.competent_agency_code = any (array[$9]::text[])
    or f.held_by is not null
    and coalesce(f.held_by[width_bucket($10::date, f.handed_on) + 1], f.competent_agency_code) = any (array[$11]::text[])
  )
  and "f"."appointment_on" < $12
  and "f"."paused_on" is null
