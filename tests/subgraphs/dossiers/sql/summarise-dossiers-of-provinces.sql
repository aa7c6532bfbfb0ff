select
  f.key,
  1 * coalesce(
    sum(f.weight * "f"."submitted") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "submitted",
  1 * coalesce(
    sum(f.weight * "f"."submitted") filter (
      where
        not f.is_before
        and f.channel = 'ONLINE'
    ),
    0
  )::bigint as "submittedOnline",
  1 * coalesce(sum(f.weight * "f"."waiting"), 0)::bigint as "waiting",
  1 * coalesce(sum(f.weight * "f"."waiting_over_8_hours"), 0)::bigint as "waitingOver8Hours",
  1 * coalesce(
    sum(f.weight * "f"."accepted_late") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "acceptedLate",
  1 * coalesce(
    sum(f.weight * "f"."refused") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "refused",
  1 * coalesce(
    sum(f.weight * "f"."received") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "received",
  1 * coalesce(
    sum(f.weight * "f"."received") filter (
      where
        not f.is_before
        and f.channel = 'ONLINE'
    ),
    0
  )::bigint as "receivedOnline",
  1 * coalesce(
    sum(f.weight * "f"."received") filter (
      where
        not f.is_before
        and f.channel = 'DIRECT'
    ),
    0
  )::bigint as "receivedDirect",
  1 * coalesce(
    sum(f.weight * "f"."received") filter (
      where
        not f.is_before
        and f.channel = 'POST'
    ),
    0
  )::bigint as "receivedPost",
  1 * coalesce(
    sum(f.weight * "f"."received") filter (
      where
        not f.is_before
        and f.level = 'MINISTRY'
    ),
    0
  )::bigint as "receivedAtMinistryLevel",
  1 * coalesce(
    sum(f.weight * "f"."received") filter (
      where
        not f.is_before
        and f.level = 'PROVINCE'
    ),
    0
  )::bigint as "receivedAtProvinceLevel",
  1 * coalesce(
    sum(f.weight * "f"."received") filter (
      where
        not f.is_before
        and f.level = 'COMMUNE'
    ),
    0
  )::bigint as "receivedAtCommuneLevel",
  1 * coalesce(
    sum(f.weight * "f"."received_boundary_free") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedBoundaryFree",
  1 * coalesce(
    sum(f.weight * "f"."received_for_full_service") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedForFullService",
  1 * coalesce(
    sum(f.weight * "f"."received_for_full_service") filter (
      where
        not f.is_before
        and f.channel = 'ONLINE'
    ),
    0
  )::bigint as "receivedOnlineForFullService",
  1 * coalesce(
    sum(f.weight * "f"."received_with_obligation") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedWithObligation",
  1 * coalesce(
    sum(f.weight * "f"."received_paid_online") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedPaidOnline",
  1 * coalesce(
    sum(f.weight * "f"."received_digitised") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedDigitised",
  1 * coalesce(
    sum(f.weight * "f"."received_reused") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedReused",
  1 * coalesce(
    sum(f.weight * "f"."received_in_personal_store") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedInPersonalStore",
  1 * coalesce(
    sum(f.weight * "f"."received_vneid_verified") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedVneidVerified",
  1 * coalesce(
    sum(f.weight * "f"."received_disliked") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "receivedDisliked",
  1 * coalesce(
    sum(f.weight * "f"."in_progress") filter (
      where
        f.is_before
    ),
    0
  )::bigint as "carriedOver",
  1 * coalesce(
    sum(f.weight * "f"."handed_in") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "handedIn",
  1 * coalesce(
    sum(f.weight * "f"."handed_out") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "handedOut",
  1 * coalesce(sum(f.weight * "f"."in_progress"), 0)::bigint as "inProgress",
  1 * coalesce(sum(f.weight * "f"."in_term"), 0)::bigint as "inTerm",
  1 * coalesce(sum(f.weight * "f"."in_term_after_two_requests"), 0)::bigint as "inTermAfterTwoRequests",
  1 * coalesce(sum(f.weight * "f"."overdue"), 0)::bigint as "overdue",
  1 * coalesce(sum(f.weight * "f"."overdue_with_apology"), 0)::bigint as "overdueWithApology",
  1 * coalesce(sum(f.weight * "f"."undeterminable"), 0)::bigint as "undeterminable",
  1 * coalesce(
    sum(f.weight * "f"."resolved") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolved",
  1 * coalesce(
    sum(f.weight * "f"."resolved_early") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedEarly",
  1 * coalesce(
    sum(f.weight * "f"."resolved_on_time") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedOnTime",
  1 * coalesce(
    sum(f.weight * "f"."resolved_late") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedLate",
  1 * coalesce(
    sum(f.weight * "f"."resolved_late_with_apology") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedLateWithApology",
  1 * coalesce(
    sum(f.weight * "f"."resolved_late_kept_new_date") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedLateKeptNewDate",
  1 * coalesce(
    sum(f.weight * "f"."resolved_undeterminable") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedUndeterminable",
  1 * coalesce(
    sum(f.weight * "f"."resolved_in_time_after_two_requests") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedInTimeAfterTwoRequests",
  1 * coalesce(
    sum(f.weight * "f"."resolved_after_supplement") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedAfterSupplement",
  1 * coalesce(
    sum(f.weight * "f"."resolved_in_transition") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedInTransition",
  1 * coalesce(
    sum(f.weight * "f"."resolved_in_time_in_transition") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedInTimeInTransition",
  1 * coalesce(
    sum(f.weight * "f"."resolved_truly_in_time") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedTrulyInTime",
  1 * coalesce(
    sum(f.weight * "f"."resolved_electronically") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "resolvedElectronically",
  1 * coalesce(
    sum(f.weight * "f"."processing_days") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "processingDays",
  1 * coalesce(
    sum(f.weight * "f"."closed") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "closed",
  1 * coalesce(
    sum(f.weight * "f"."withdrawn") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "withdrawn",
  1 * coalesce(
    sum(f.weight * "f"."stopped") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "stopped",
  1 * coalesce(
    sum(f.weight * "f"."closed_after_appointment") filter (
      where
        not f.is_before
    ),
    0
  )::bigint as "closedAfterAppointment",
  1 * coalesce(
    sum(f.weight * "f"."received") filter (
      where
        not f.is_before
        and f.received_in >= $1
    ),
    0
  )::bigint + 1 * coalesce(
    sum(f.weight * "f"."handed_in") filter (
      where
        not f.is_before
        and f.received_in >= $2
    ),
    0
  )::bigint + -1 * coalesce(
    sum(f.weight * "f"."handed_out") filter (
      where
        not f.is_before
        and f.received_in >= $3
    ),
    0
  )::bigint as "cohortReceived",
  1 * coalesce(
    sum(f.weight * "f"."resolved_early") filter (
      where
        not f.is_before
        and f.received_in >= $4
    ),
    0
  )::bigint + 1 * coalesce(
    sum(f.weight * "f"."resolved_on_time") filter (
      where
        not f.is_before
        and f.received_in >= $5
    ),
    0
  )::bigint as "cohortResolvedInTime",
  1 * coalesce(
    sum(f.weight * "f"."in_term") filter (
      where
        not f.is_before
        and f.received_in >= $6
    ),
    0
  )::bigint as "cohortInTerm",
  1 * coalesce(
    sum(f.weight * "f"."overdue") filter (
      where
        not f.is_before
        and f.received_in >= $7
    ),
    0
  )::bigint + 1 * coalesce(
    sum(f.weight * "f"."resolved_late") filter (
      where
        not f.is_before
        and f.received_in >= $8
    ),
    0
  )::bigint as "cohortLate",
  1 * coalesce(
    sum(f.weight * "f"."resolved_in_time_after_two_requests") filter (
      where
        not f.is_before
        and f.received_in >= $9
    ),
    0
  )::bigint as "cohortInTimeAfterTwoRequests",
  1 * coalesce(
    sum(f.weight * "f"."in_term_after_two_requests") filter (
      where
        not f.is_before
        and f.received_in >= $10
    ),
    0
  )::bigint as "cohortInTermAfterTwoRequests",
  1 * coalesce(
    sum(f.weight * "f"."undeterminable") filter (
      where
        not f.is_before
        and f.received_in >= $11
    ),
    0
  )::bigint + 1 * coalesce(
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
      "f"."subject_key" as key,
      f.level,
      f.channel,
      f.received_in,
      s.is_before,
      f.starts_on as day,
      1 as weight,
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
      -1 as weight,
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
