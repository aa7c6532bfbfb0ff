select
  f.key,
  case
    when not f.is_before then f.day
  end as day,
  coalesce(sum("f"."received"), 0)::bigint as received,
  coalesce(
    sum("f"."received") filter (
      where
        f.channel = 'ONLINE'
    ),
    0
  )::bigint as online,
  coalesce(
    sum("f"."received") filter (
      where
        f.channel = 'DIRECT'
    ),
    0
  )::bigint as direct,
  coalesce(
    sum("f"."received") filter (
      where
        f.channel = 'POST'
    ),
    0
  )::bigint as post,
  coalesce(sum("f"."resolved"), 0)::bigint as resolved,
  coalesce(sum("f"."resolved_late"), 0)::bigint as late,
  coalesce(sum("f"."closed"), 0)::bigint as "closedWithoutResult"
from
  (
    select
      'nation' as key,
      f.level,
      f.channel,
      f.received_in,
      s.is_before,
      f.starts_on as day,
      f.received,
      f.resolved,
      f.resolved_late,
      f.closed
    from
      dossiers.figure f
      join (
        values
          ($1::dossiers.figure_span, $2::date, $3::date, $4::boolean),
          ($5::dossiers.figure_span, $6::date, $7::date, $8::boolean),
          ($9::dossiers.figure_span, $10::date, $11::date, $12::boolean)
      ) as s (span, first, until, is_before) on f.span = s.span
      and f.starts_on >= s.first
      and f.starts_on < s.until
    where
      f.subject_kind = 'COMPETENT_PROVINCE'
      and true
      and f.level = $13
    union all
    select
      'nation' as key,
      f.level,
      f.channel,
      f.received_in,
      s.is_before,
      f.starts_on as day,
      - f.received as received,
      - f.resolved as resolved,
      - f.resolved_late as resolved_late,
      - f.closed as closed
    from
      dossiers.figure_change f
      join (
        values
          ($14::dossiers.figure_span, $15::date, $16::date, $17::boolean),
          ($18::dossiers.figure_span, $19::date, $20::date, $21::boolean),
          ($22::dossiers.figure_span, $23::date, $24::date, $25::boolean)
      ) as s (span, first, until, is_before) on f.starts_on >= s.first
      and f.starts_on < s.until
    where
      f.subject_kind = 'COMPETENT_PROVINCE'
      and true
      and f.level = $26
      and f.recorded_at > $27
  ) f
group by
  1,
  2
order by
  1,
  2
