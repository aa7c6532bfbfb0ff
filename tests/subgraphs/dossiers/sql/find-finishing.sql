select
  "f"."code",
  "f"."received_on" as "receivedOn",
  "f"."appointment_on" as "appointmentOn",
  "f"."ended_on" as "endedOn",
  "f"."paused_on" as "pausedOn",
  (
    f.held_by is null
    and f.competent_agency_code = any (array[$1]::text[])
    or f.held_by is not null
    and coalesce(f.held_by[width_bucket($2::date, f.handed_on) + 1], f.competent_agency_code) = any (array[$3]::text[])
  ) as "isOwn",
  (
    f.asked_twice_on is not null
    and f.asked_twice_on < $4
  ) as "isAskedTwice"
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
  ) as "f"
where
  "f"."code" = any ($5::text[])
order by
  "f"."code",
  "f"."province_code"
