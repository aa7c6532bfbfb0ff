select
  "f"."key",
  case
    when not f.is_before then f.day
  end as "day",
  sum(f.weight * "f"."received")::bigint as "received",
  coalesce(
    sum(f.weight * "f"."received") filter (
      where
        f.channel = 'ONLINE'
    ),
    0
  )::bigint as "online",
  coalesce(
    sum(f.weight * "f"."received") filter (
      where
        f.channel = 'DIRECT'
    ),
    0
  )::bigint as "direct",
  coalesce(
    sum(f.weight * "f"."received") filter (
      where
        f.channel = 'POST'
    ),
    0
  )::bigint as "post",
  sum(f.weight * "f"."resolved")::bigint as "resolved",
  sum(f.weight * "f"."resolved_late")::bigint as "late",
  sum(f.weight * "f"."closed")::bigint as "closedWithoutResult"
from
  (
    select
      'nation' as "key",
      "f"."level",
      "f"."channel",
      "f"."received_in",
      "s"."is_before",
      "f"."starts_on" as "day",
      1 as "weight",
      "f"."submitted",
      "f"."waiting",
      "f"."waiting_over_8_hours",
      "f"."entered_handling",
      "f"."left_handling",
      "f"."handed_in",
      "f"."handed_out",
      "f"."received",
      "f"."received_boundary_free",
      "f"."received_for_full_service",
      "f"."received_with_obligation",
      "f"."received_paid_online",
      "f"."received_digitised",
      "f"."received_reused",
      "f"."received_in_personal_store",
      "f"."received_vneid_verified",
      "f"."received_disliked",
      "f"."accepted_late",
      "f"."in_term",
      "f"."in_term_after_two_requests",
      "f"."overdue",
      "f"."overdue_with_apology",
      "f"."undeterminable",
      "f"."resolved",
      "f"."resolved_early",
      "f"."resolved_on_time",
      "f"."resolved_late",
      "f"."resolved_undeterminable",
      "f"."resolved_late_with_apology",
      "f"."resolved_in_time_after_two_requests",
      "f"."resolved_in_transition",
      "f"."resolved_in_time_in_transition",
      "f"."resolved_truly_in_time",
      "f"."resolved_electronically",
      "f"."processing_days",
      "f"."closed",
      "f"."withdrawn",
      "f"."stopped",
      "f"."refused"
    from
      "dossiers"."figure" as "f"
      inner join (
        values
          ($1::dossiers.figure_span, $2::date, $3::date, $4::boolean),
          ($5::dossiers.figure_span, $6::date, $7::date, $8::boolean),
          ($9::dossiers.figure_span, $10::date, $11::date, $12::boolean)
      ) as s (span, first, until, is_before) on "f"."span" = "s"."span"
      and "f"."starts_on" >= "s"."first"
      and "f"."starts_on" < "s"."until"
    where
      (
        "f"."subject_kind" = $13
        and "f"."level" = $14
      )
    union all
    select
      'nation' as "key",
      "f"."level",
      "f"."channel",
      "f"."received_in",
      f.day < $15 as "is_before",
      "f"."day",
      -1 as "weight",
      "f"."submitted",
      "f"."waiting",
      "f"."waiting_over_8_hours",
      "f"."entered_handling",
      "f"."left_handling",
      "f"."handed_in",
      "f"."handed_out",
      "f"."received",
      "f"."received_boundary_free",
      "f"."received_for_full_service",
      "f"."received_with_obligation",
      "f"."received_paid_online",
      "f"."received_digitised",
      "f"."received_reused",
      "f"."received_in_personal_store",
      "f"."received_vneid_verified",
      "f"."received_disliked",
      "f"."accepted_late",
      "f"."in_term",
      "f"."in_term_after_two_requests",
      "f"."overdue",
      "f"."overdue_with_apology",
      "f"."undeterminable",
      "f"."resolved",
      "f"."resolved_early",
      "f"."resolved_on_time",
      "f"."resolved_late",
      "f"."resolved_undeterminable",
      "f"."resolved_late_with_apology",
      "f"."resolved_in_time_after_two_requests",
      "f"."resolved_in_transition",
      "f"."resolved_in_time_in_transition",
      "f"."resolved_truly_in_time",
      "f"."resolved_electronically",
      "f"."processing_days",
      "f"."closed",
      "f"."withdrawn",
      "f"."stopped",
      "f"."refused"
    from
      "dossiers"."figure_change" as "f"
    where
      (
        "f"."subject_kind" = $16
        and "f"."level" = $17
      )
      and "f"."recorded_at" > $18
      and "f"."day" < $19
  ) as "f"
group by
  "f"."key",
  case
    when not f.is_before then f.day
  end
order by
  "f"."key",
  "day"
