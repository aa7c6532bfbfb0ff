select
  "f"."key",
  coalesce(
    sum(f.weight * "f"."entered_handling") filter (
      where
        true
    ),
    0
  )::bigint - coalesce(
    sum(f.weight * "f"."handed_in") filter (
      where
        not f.is_before
    ),
    0
  )::bigint - coalesce(
    sum(f.weight * "f"."left_handling") filter (
      where
        f.is_before
    ),
    0
  )::bigint as "handled",
  coalesce(
    sum(f.weight * "f"."received") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "received",
  coalesce(
    sum(f.weight * "f"."received") filter (
      where
        not f.is_before
        and f.channel = 'ONLINE'
    ),
    0
  )::bigint as "receivedOnline",
  coalesce(
    sum(f.weight * "f"."received") filter (
      where
        not f.is_before
        and f.channel = 'DIRECT'
    ),
    0
  )::bigint as "receivedDirect",
  coalesce(
    sum(f.weight * "f"."received") filter (
      where
        not f.is_before
        and f.channel = 'POST'
    ),
    0
  )::bigint as "receivedPost",
  coalesce(
    sum(f.weight * "f"."received_boundary_free") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedBoundaryFree",
  coalesce(
    sum(f.weight * "f"."received") filter (
      where
        not f.is_before
        and f.level = 'MINISTRY'
    ),
    0
  )::bigint as "receivedAtMinistryLevel",
  coalesce(
    sum(f.weight * "f"."received") filter (
      where
        not f.is_before
        and f.level = 'PROVINCE'
    ),
    0
  )::bigint as "receivedAtProvinceLevel",
  coalesce(
    sum(f.weight * "f"."received") filter (
      where
        not f.is_before
        and f.level = 'COMMUNE'
    ),
    0
  )::bigint as "receivedAtCommuneLevel",
  coalesce(
    sum(f.weight * "f"."received_for_full_service") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedForFullService",
  coalesce(
    sum(f.weight * "f"."received_for_full_service") filter (
      where
        not f.is_before
        and f.channel = 'ONLINE'
    ),
    0
  )::bigint as "receivedOnlineForFullService",
  coalesce(
    sum(f.weight * "f"."received_with_obligation") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedWithObligation",
  coalesce(
    sum(f.weight * "f"."received_paid_online") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedPaidOnline",
  coalesce(
    sum(f.weight * "f"."received_digitised") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedDigitised",
  coalesce(
    sum(f.weight * "f"."received_reused") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedReused",
  coalesce(
    sum(f.weight * "f"."received_in_personal_store") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedInPersonalStore",
  coalesce(
    sum(f.weight * "f"."received_vneid_verified") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedVneidVerified",
  coalesce(
    sum(f.weight * "f"."received_disliked") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedDisliked",
  coalesce(
    sum(f.weight * "f"."entered_handling") filter (
      where
        f.is_before
    ),
    0
  )::bigint - coalesce(
    sum(f.weight * "f"."left_handling") filter (
      where
        f.is_before
    ),
    0
  )::bigint as "carriedOver",
  coalesce(
    sum(f.weight * "f"."handed_in") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "handedIn",
  coalesce(
    sum(f.weight * "f"."handed_out") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "handedOut",
  coalesce(
    sum(f.weight * "f"."resolved") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolved",
  coalesce(
    sum(f.weight * "f"."resolved_early") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedEarly",
  coalesce(
    sum(f.weight * "f"."resolved_on_time") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedOnTime",
  coalesce(
    sum(f.weight * "f"."resolved_late") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedLate",
  coalesce(
    sum(f.weight * "f"."resolved_undeterminable") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedUndeterminable",
  coalesce(
    sum(f.weight * "f"."resolved_late_with_apology") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedLateWithApology",
  coalesce(
    sum(f.weight * "f"."resolved_in_transition") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedInTransition",
  coalesce(
    sum(f.weight * "f"."resolved_in_time_in_transition") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedInTimeInTransition",
  coalesce(
    sum(f.weight * "f"."resolved_truly_in_time") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedTrulyInTime",
  coalesce(
    sum(f.weight * "f"."resolved_electronically") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedElectronically",
  coalesce(
    sum(f.weight * "f"."processing_days") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "processingDays",
  coalesce(
    sum(f.weight * "f"."closed") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "closed",
  coalesce(
    sum(f.weight * "f"."withdrawn") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "withdrawn",
  coalesce(
    sum(f.weight * "f"."stopped") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "stopped",
  coalesce(
    sum(f.weight * "f"."entered_handling") filter (
      where
        true
    ),
    0
  )::bigint - coalesce(
    sum(f.weight * "f"."left_handling") filter (
      where
        true
    ),
    0
  )::bigint as "inProgress",
  coalesce(
    sum(f.weight * "f"."in_term") filter (
      where
        true
    ),
    0
  )::bigint as "inTerm",
  coalesce(
    sum(f.weight * "f"."overdue") filter (
      where
        true
    ),
    0
  )::bigint as "overdue",
  coalesce(
    sum(f.weight * "f"."overdue_with_apology") filter (
      where
        true
    ),
    0
  )::bigint as "overdueWithApology",
  coalesce(
    sum(f.weight * "f"."undeterminable") filter (
      where
        true
    ),
    0
  )::bigint as "undeterminable",
  coalesce(
    sum(f.weight * "f"."submitted") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "submitted",
  coalesce(
    sum(f.weight * "f"."submitted") filter (
      where
        not f.is_before
        and f.channel = 'ONLINE'
    ),
    0
  )::bigint as "submittedOnline",
  coalesce(
    sum(f.weight * "f"."waiting") filter (
      where
        true
    ),
    0
  )::bigint as "waiting",
  coalesce(
    sum(f.weight * "f"."waiting_over_8_hours") filter (
      where
        true
    ),
    0
  )::bigint as "waitingOver8Hours",
  coalesce(
    sum(f.weight * "f"."accepted_late") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "acceptedLate",
  coalesce(
    sum(f.weight * "f"."refused") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "refused",
  coalesce(
    sum(f.weight * "f"."received") filter (
      where
        not f.is_before
        and f.received_in >= $1
    ),
    0
  )::bigint + coalesce(
    sum(f.weight * "f"."handed_in") filter (
      where
        not f.is_before
        and f.received_in >= $2
    ),
    0
  )::bigint - coalesce(
    sum(f.weight * "f"."handed_out") filter (
      where
        not f.is_before
        and f.received_in >= $3
    ),
    0
  )::bigint as "cohortReceived",
  coalesce(
    sum(f.weight * "f"."resolved_early") filter (
      where
        not f.is_before
        and f.received_in >= $4
    ),
    0
  )::bigint + coalesce(
    sum(f.weight * "f"."resolved_on_time") filter (
      where
        not f.is_before
        and f.received_in >= $5
    ),
    0
  )::bigint as "cohortResolvedInTime",
  coalesce(
    sum(f.weight * "f"."in_term") filter (
      where
        not f.is_before
        and f.received_in >= $6
    ),
    0
  )::bigint as "cohortInTerm",
  coalesce(
    sum(f.weight * "f"."overdue") filter (
      where
        not f.is_before
        and f.received_in >= $7
    ),
    0
  )::bigint + coalesce(
    sum(f.weight * "f"."resolved_late") filter (
      where
        not f.is_before
        and f.received_in >= $8
    ),
    0
  )::bigint as "cohortLate",
  coalesce(
    sum(f.weight * "f"."resolved_in_time_after_two_requests") filter (
      where
        not f.is_before
        and f.received_in >= $9
    ),
    0
  )::bigint as "cohortInTimeAfterTwoRequests",
  coalesce(
    sum(f.weight * "f"."in_term_after_two_requests") filter (
      where
        not f.is_before
        and f.received_in >= $10
    ),
    0
  )::bigint as "cohortInTermAfterTwoRequests",
  coalesce(
    sum(f.weight * "f"."undeterminable") filter (
      where
        not f.is_before
        and f.received_in >= $11
    ),
    0
  )::bigint + coalesce(
    sum(f.weight * "f"."resolved_undeterminable") filter (
      where
        not f.is_before
        and f.received_in >= $12
    ),
    0
  )::bigint as "cohortUndeterminable"
from
  (
    select
      "f"."subject_key" as "key",
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
          ($13::dossiers.figure_span, $14::date, $15::date, $16::boolean),
          ($17::dossiers.figure_span, $18::date, $19::date, $20::boolean),
          ($21::dossiers.figure_span, $22::date, $23::date, $24::boolean)
      ) as s (span, first, until, is_before) on "f"."span" = "s"."span"
      and "f"."starts_on" >= "s"."first"
      and "f"."starts_on" < "s"."until"
    where
      (
        "f"."subject_kind" = $25
        and "f"."subject_key" in ($26)
        and "f"."level" = $27
      )
    union all
    select
      "f"."subject_key" as "key",
      "f"."level",
      "f"."channel",
      "f"."received_in",
      f.day < $28 as "is_before",
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
        "f"."subject_kind" = $29
        and "f"."subject_key" in ($30)
        and "f"."level" = $31
      )
      and "f"."recorded_at" > $32
      and "f"."day" < $33
  ) as "f"
group by
  "f"."key"
order by
  "f"."key"
