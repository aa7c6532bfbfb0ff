select
  f.province_code as "provinceCode",
  coalesce(sum(f.received), 0)::bigint as received
from
  (
    select
      c.province_code,
      1 * c.received as received
    from
      "dossiers"."indicator_figure" as c
    where
      c.subject_kind = 'COMPETENT_PROVINCE'
      and c.span = 'DAY'
      and c.starts_on >= $1
      and c.starts_on < $2
      and true
    union all
    select
      c.province_code,
      -1 * c.received as received
    from
      "dossiers"."indicator_change" as c
    where
      c.subject_kind = 'COMPETENT_PROVINCE'
      and c.span = 'DAY'
      and c.starts_on >= $3
      and c.starts_on < $4
      and c.recorded_at > $5
  ) as f
group by
  f.province_code
order by
  f.province_code
