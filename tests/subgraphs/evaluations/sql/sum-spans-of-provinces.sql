select
  f.subject_key as key,
  f.starts_on::text as "startsOn",
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
  coalesce(sum(f.weight * f.resolved_in_time), 0)::bigint as "resolvedInTime",
  coalesce(sum(f.weight * f.resolved_determinable), 0)::bigint as "resolvedDeterminable"
from
  (
    select
      c.subject_key,
      c.starts_on,
      1 as weight,
      c.received,
      c.received_online,
      c.received_with_obligation,
      c.received_paid_online,
      c.received_digitised,
      c.received_reused,
      c.received_in_personal_store,
      c.received_vneid_verified,
      c.received_disliked,
      c.resolved,
      c.resolved_electronically,
      c.processing_days,
      c.resolved_in_time,
      c.resolved_determinable
    from
      "dossiers"."indicator_figure" as c
    where
      c.subject_kind = 'COMPETENT_PROVINCE'
      and c.span = 'DAY'
      and c.province_code = $1
      and c.starts_on >= $2
      and c.starts_on < $3
      and true
    union all
    select
      c.subject_key,
      c.starts_on,
      -1 as weight,
      c.received,
      c.received_online,
      c.received_with_obligation,
      c.received_paid_online,
      c.received_digitised,
      c.received_reused,
      c.received_in_personal_store,
      c.received_vneid_verified,
      c.received_disliked,
      c.resolved,
      c.resolved_electronically,
      c.processing_days,
      c.resolved_in_time,
      c.resolved_determinable
    from
      "dossiers"."indicator_change" as c
    where
      c.subject_kind = 'COMPETENT_PROVINCE'
      and c.span = 'DAY'
      and c.province_code = $4
      and c.starts_on >= $5
      and c.starts_on < $6
      and c.recorded_at > $7
  ) as f
group by
  f.subject_key,
  f.starts_on
order by
  f.subject_key,
  f.starts_on
