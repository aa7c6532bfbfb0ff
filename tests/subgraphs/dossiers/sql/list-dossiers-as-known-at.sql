select
  "f"."province_code" as "provinceCode",
  "f"."code" as "code",
  "f"."appointment_on" as "day"
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
      and "f"."recorded_at" <= $2
    union all
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
      null::dossiers.status as "status",
      null::integer as "batch_id"
    from
      "dossiers"."dossier_past" as "f"
    where
      "f"."recorded_at" <= $3
      and "f"."superseded_at" > $4
  ) as "f"
where
  (
    true
    and "f"."province_code" in ($5)
    and f.channel = $6
    and (
      "f"."appointment_on" < $7
      and (
        "f"."received_on" < $8
        and (
          f.ended_on is null
          or f.ended_on >= $9
        )
      )
      and f.paused_on is null
    )
    and f.code like $10
  )
  and true
  and ("f"."appointment_on", f.code, f.province_code) > ($11::date, $12, $13)
order by
  "f"."appointment_on" asc,
  "f"."code" asc,
  "f"."province_code" asc
limit
  $14
