select
  f.subject_key as key,
  coalesce(sum(f.weight * f.received), 0)::bigint as "received",
  coalesce(sum(f.weight * f.received_online), 0)::bigint as "receivedOnline",
  coalesce(sum(f.weight * f.received_with_obligation), 0)::bigint as "receivedWithObligation",
  coalesce(sum(f.weight * f.received_paid_online), 0)::bigint as "receivedPaidOnline",
  coalesce(sum(f.weight * f.received_digitised), 0)::bigint as "receivedDigitised",
  coalesce(sum(f.weight * f.received_reused), 0)::bigint as "receivedReused",
  coalesce(sum(f.weight * f.received_in_personal_store), 0)::bigint as "receivedInPersonalStore",
  coalesce(sum(f.weight * f.received_vneid_verified), 0)::bigint as "receivedVneidVerified",
  coalesce(sum(f.weight * f.received_disliked), 0)::bigint as "receivedDisliked",
  coalesce(sum(f.weight * f.resolved), 0)::bigint as "resolved",
  coalesce(sum(f.weight * f.resolved_electronically), 0)::bigint as "resolvedElectronically",
  coalesce(sum(f.weight * f.processing_days), 0)::bigint as "processingDays",
  coalesce(
    sum(f.weight * f.cohort_in_time) filter (
      where
        f.received_in >= $1
    ),
    0
  )::bigint as "cohortInTime",
  coalesce(
    sum(f.weight * f.cohort_determinable) filter (
      where
        f.received_in >= $2
    ),
    0
  )::bigint as "cohortDeterminable",
  coalesce(
    sum(f.weight * f.cohort_late) filter (
      where
        f.received_in >= $3
    ),
    0
  )::bigint as "cohortLate"
from
  (
    select
      c.subject_key,
      1 as weight,
      c.received_in,
      received,
      received_online,
      received_with_obligation,
      received_paid_online,
      received_digitised,
      received_reused,
      received_in_personal_store,
      received_vneid_verified,
      received_disliked,
      resolved,
      resolved_electronically,
      processing_days,
      cohort_in_time,
      cohort_determinable,
      cohort_late
    from
      "dossiers"."indicator_figure" as c
    where
      c.subject_kind = 'COMPETENT_AGENCY'
      and c.province_code = $4
      and c.span = 'HALF_MONTH'
      and c.starts_on >= $5
      and c.starts_on < $6
    union all
    select
      c.subject_key,
      -1 as weight,
      c.received_in,
      received,
      received_online,
      received_with_obligation,
      received_paid_online,
      received_digitised,
      received_reused,
      received_in_personal_store,
      received_vneid_verified,
      received_disliked,
      resolved,
      resolved_electronically,
      processing_days,
      cohort_in_time,
      cohort_determinable,
      cohort_late
    from
      "dossiers"."indicator_change" as c
    where
      c.subject_kind = 'COMPETENT_AGENCY'
      and c.province_code = $7
      and c.recorded_at > $8
      and c.starts_on >= $9
      and c.starts_on < $10
    union all
    select
      c.agency_code,
      1,
      c.received_in,
      received,
      received_online,
      received_with_obligation,
      received_paid_online,
      received_digitised,
      received_reused,
      received_in_personal_store,
      received_vneid_verified,
      received_disliked,
      resolved,
      resolved_electronically,
      processing_days,
      cohort_in_time,
      cohort_determinable,
      cohort_late
    from
      "dossiers"."indicator_day" as c
    where
      c.province_code = $11
      and c.day >= $12
      and c.day < $13
      and c.recorded_at <= $14
    union all
    select
      c.agency_code,
      1,
      c.received_in,
      received,
      received_online,
      received_with_obligation,
      received_paid_online,
      received_digitised,
      received_reused,
      received_in_personal_store,
      received_vneid_verified,
      received_disliked,
      resolved,
      resolved_electronically,
      processing_days,
      cohort_in_time,
      cohort_determinable,
      cohort_late
    from
      "dossiers"."indicator_past_day" as c
    where
      c.province_code = $15
      and c.day >= $16
      and c.day < $17
      and c.recorded_at <= $18
      and c.superseded_at > $19
  ) as f
group by
  f.subject_key
order by
  f.subject_key
