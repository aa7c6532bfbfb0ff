select
  f.key,
  coalesce(
    sum("f"."submitted") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "submitted",
  coalesce(
    sum("f"."submitted") filter (
      where
        not f.is_before
        and f.channel = 'ONLINE'
    ),
    0
  )::bigint as "submittedOnline",
  coalesce(sum("f"."waiting"), 0)::bigint as "waiting",
  coalesce(sum("f"."waiting_over_8_hours"), 0)::bigint as "waitingOver8Hours",
  coalesce(
    sum("f"."accepted_late") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "acceptedLate",
  coalesce(
    sum("f"."refused") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "refused",
  coalesce(
    sum("f"."received") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "received",
  coalesce(
    sum("f"."received") filter (
      where
        not f.is_before
        and f.channel = 'ONLINE'
    ),
    0
  )::bigint as "receivedOnline",
  coalesce(
    sum("f"."received") filter (
      where
        not f.is_before
        and f.channel = 'DIRECT'
    ),
    0
  )::bigint as "receivedDirect",
  coalesce(
    sum("f"."received") filter (
      where
        not f.is_before
        and f.channel = 'POST'
    ),
    0
  )::bigint as "receivedPost",
  coalesce(
    sum("f"."received") filter (
      where
        not f.is_before
        and f.level = 'MINISTRY'
    ),
    0
  )::bigint as "receivedAtMinistryLevel",
  coalesce(
    sum("f"."received") filter (
      where
        not f.is_before
        and f.level = 'PROVINCE'
    ),
    0
  )::bigint as "receivedAtProvinceLevel",
  coalesce(
    sum("f"."received") filter (
      where
        not f.is_before
        and f.level = 'COMMUNE'
    ),
    0
  )::bigint as "receivedAtCommuneLevel",
  coalesce(
    sum("f"."received_boundary_free") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedBoundaryFree",
  coalesce(
    sum("f"."received_for_full_service") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedForFullService",
  coalesce(
    sum("f"."received_for_full_service") filter (
      where
        not f.is_before
        and f.channel = 'ONLINE'
    ),
    0
  )::bigint as "receivedOnlineForFullService",
  coalesce(
    sum("f"."received_with_obligation") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedWithObligation",
  coalesce(
    sum("f"."received_paid_online") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedPaidOnline",
  coalesce(
    sum("f"."received_digitised") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedDigitised",
  coalesce(
    sum("f"."received_reused") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedReused",
  coalesce(
    sum("f"."received_in_personal_store") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedInPersonalStore",
  coalesce(
    sum("f"."received_vneid_verified") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedVneidVerified",
  coalesce(
    sum("f"."received_disliked") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedDisliked",
  coalesce(
    sum("f"."in_progress") filter (
      where
        f.is_before
    ),
    0
  )::bigint as "carriedOver",
  coalesce(
    sum("f"."handed_in") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "handedIn",
  coalesce(
    sum("f"."handed_out") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "handedOut",
  coalesce(sum("f"."in_progress"), 0)::bigint as "inProgress",
  coalesce(sum("f"."in_term"), 0)::bigint as "inTerm",
  coalesce(sum("f"."in_term_after_two_requests"), 0)::bigint as "inTermAfterTwoRequests",
  coalesce(sum("f"."overdue"), 0)::bigint as "overdue",
  coalesce(sum("f"."overdue_with_apology"), 0)::bigint as "overdueWithApology",
  coalesce(sum("f"."undeterminable"), 0)::bigint as "undeterminable",
  coalesce(
    sum("f"."resolved") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolved",
  coalesce(
    sum("f"."resolved_early") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedEarly",
  coalesce(
    sum("f"."resolved_on_time") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedOnTime",
  coalesce(
    sum("f"."resolved_late") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedLate",
  coalesce(
    sum("f"."resolved_late_with_apology") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedLateWithApology",
  coalesce(
    sum("f"."resolved_late_kept_new_date") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedLateKeptNewDate",
  coalesce(
    sum("f"."resolved_undeterminable") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedUndeterminable",
  coalesce(
    sum("f"."resolved_in_time_after_two_requests") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedInTimeAfterTwoRequests",
  coalesce(
    sum("f"."resolved_after_supplement") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedAfterSupplement",
  coalesce(
    sum("f"."resolved_in_transition") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedInTransition",
  coalesce(
    sum("f"."resolved_in_time_in_transition") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedInTimeInTransition",
  coalesce(
    sum("f"."resolved_truly_in_time") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedTrulyInTime",
  coalesce(
    sum("f"."resolved_electronically") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedElectronically",
  coalesce(
    sum("f"."processing_days") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "processingDays",
  coalesce(
    sum("f"."closed") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "closed",
  coalesce(
    sum("f"."withdrawn") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "withdrawn",
  coalesce(
    sum("f"."stopped") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "stopped",
  coalesce(
    sum("f"."closed_after_appointment") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "closedAfterAppointment",
  coalesce(
    sum("f"."received") filter (
      where
        not f.is_before
        and f.received_in >= $1
    ),
    0
  )::bigint + coalesce(
    sum("f"."handed_in") filter (
      where
        not f.is_before
        and f.received_in >= $2
    ),
    0
  )::bigint + - coalesce(
    sum("f"."handed_out") filter (
      where
        not f.is_before
        and f.received_in >= $3
    ),
    0
  )::bigint as "cohortReceived",
  coalesce(
    sum("f"."resolved_early") filter (
      where
        not f.is_before
        and f.received_in >= $4
    ),
    0
  )::bigint + coalesce(
    sum("f"."resolved_on_time") filter (
      where
        not f.is_before
        and f.received_in >= $5
    ),
    0
  )::bigint as "cohortResolvedInTime",
  coalesce(
    sum("f"."in_term") filter (
      where
        not f.is_before
        and f.received_in >= $6
    ),
    0
  )::bigint as "cohortInTerm",
  coalesce(
    sum("f"."overdue") filter (
      where
        not f.is_before
        and f.received_in >= $7
    ),
    0
  )::bigint + coalesce(
    sum("f"."resolved_late") filter (
      where
        not f.is_before
        and f.received_in >= $8
    ),
    0
  )::bigint as "cohortLate",
  coalesce(
    sum("f"."resolved_in_time_after_two_requests") filter (
      where
        not f.is_before
        and f.received_in >= $9
    ),
    0
  )::bigint as "cohortInTimeAfterTwoRequests",
  coalesce(
    sum("f"."in_term_after_two_requests") filter (
      where
        not f.is_before
        and f.received_in >= $10
    ),
    0
  )::bigint as "cohortInTermAfterTwoRequests",
  coalesce(
    sum("f"."undeterminable") filter (
      where
        not f.is_before
        and f.received_in >= $11
    ),
    0
  )::bigint + coalesce(
    sum("f"."resolved_undeterminable") filter (
      where
        not f.is_before
        and f.received_in >= $12
    ),
    0
  )::bigint as "cohortUndeterminable"
from
  (
    select
      "f"."subject_key" as key,
      f.level,
      f.channel,
      f.received_in,
      s.is_before,
      f.starts_on as day,
      f.submitted,
      f.waiting,
      f.waiting_over_8_hours,
      f.accepted_late,
      f.refused,
      f.received,
      f.received_boundary_free,
      f.received_for_full_service,
      f.received_with_obligation,
      f.received_paid_online,
      f.received_digitised,
      f.received_reused,
      f.received_in_personal_store,
      f.received_vneid_verified,
      f.received_disliked,
      f.handed_in,
      f.handed_out,
      f.in_progress,
      f.in_term,
      f.in_term_after_two_requests,
      f.overdue,
      f.overdue_with_apology,
      f.undeterminable,
      f.resolved,
      f.resolved_early,
      f.resolved_on_time,
      f.resolved_late,
      f.resolved_late_with_apology,
      f.resolved_late_kept_new_date,
      f.resolved_undeterminable,
      f.resolved_in_time_after_two_requests,
      f.resolved_after_supplement,
      f.resolved_in_transition,
      f.resolved_in_time_in_transition,
      f.resolved_truly_in_time,
      f.resolved_electronically,
      f.processing_days,
      f.closed,
      f.withdrawn,
      f.stopped,
      f.closed_after_appointment
    from
      dossiers.figure f
      join (
        values
          ($13::dossiers.figure_span, $14::date, $15::date, $16::boolean),
          ($17::dossiers.figure_span, $18::date, $19::date, $20::boolean),
          ($21::dossiers.figure_span, $22::date, $23::date, $24::boolean)
      ) as s (span, first, until, is_before) on f.span = s.span
      and f.starts_on >= s.first
      and f.starts_on < s.until
    where
      f.subject_kind = 'RESIDENCE_PROVINCE'
      and f.subject_key in ($25)
      and f.level = $26
    union all
    select
      "f"."subject_key" as key,
      f.level,
      f.channel,
      f.received_in,
      s.is_before,
      f.starts_on as day,
      - f.submitted as submitted,
      - f.waiting as waiting,
      - f.waiting_over_8_hours as waiting_over_8_hours,
      - f.accepted_late as accepted_late,
      - f.refused as refused,
      - f.received as received,
      - f.received_boundary_free as received_boundary_free,
      - f.received_for_full_service as received_for_full_service,
      - f.received_with_obligation as received_with_obligation,
      - f.received_paid_online as received_paid_online,
      - f.received_digitised as received_digitised,
      - f.received_reused as received_reused,
      - f.received_in_personal_store as received_in_personal_store,
      - f.received_vneid_verified as received_vneid_verified,
      - f.received_disliked as received_disliked,
      - f.handed_in as handed_in,
      - f.handed_out as handed_out,
      - f.in_progress as in_progress,
      - f.in_term as in_term,
      - f.in_term_after_two_requests as in_term_after_two_requests,
      - f.overdue as overdue,
      - f.overdue_with_apology as overdue_with_apology,
      - f.undeterminable as undeterminable,
      - f.resolved as resolved,
      - f.resolved_early as resolved_early,
      - f.resolved_on_time as resolved_on_time,
      - f.resolved_late as resolved_late,
      - f.resolved_late_with_apology as resolved_late_with_apology,
      - f.resolved_late_kept_new_date as resolved_late_kept_new_date,
      - f.resolved_undeterminable as resolved_undeterminable,
      - f.resolved_in_time_after_two_requests as resolved_in_time_after_two_requests,
      - f.resolved_after_supplement as resolved_after_supplement,
      - f.resolved_in_transition as resolved_in_transition,
      - f.resolved_in_time_in_transition as resolved_in_time_in_transition,
      - f.resolved_truly_in_time as resolved_truly_in_time,
      - f.resolved_electronically as resolved_electronically,
      - f.processing_days as processing_days,
      - f.closed as closed,
      - f.withdrawn as withdrawn,
      - f.stopped as stopped,
      - f.closed_after_appointment as closed_after_appointment
    from
      dossiers.figure_change f
      join (
        values
          ($27::dossiers.figure_span, $28::date, $29::date, $30::boolean),
          ($31::dossiers.figure_span, $32::date, $33::date, $34::boolean),
          ($35::dossiers.figure_span, $36::date, $37::date, $38::boolean)
      ) as s (span, first, until, is_before) on f.starts_on >= s.first
      and f.starts_on < s.until
    where
      f.subject_kind = 'RESIDENCE_PROVINCE'
      and f.subject_key in ($39)
      and f.level = $40
      and f.recorded_at > $41
  ) f
group by
  f.key
order by
  f.key
