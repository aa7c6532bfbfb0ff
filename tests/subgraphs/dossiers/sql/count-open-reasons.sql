with
  open_line as materialized (
    select
      q.source_name,
      q.id,
      q.reasons
    from
      dossiers.quarantine q
    where
      q.source_name = any ($1)
      and q.state = 'OPEN'
  )
select
  o.source_name as source,
  r.reason ->> 'code' as code,
  count(distinct o.id) as lines
from
  open_line o
  cross join lateral jsonb_array_elements(o.reasons) as r (reason)
group by
  grouping sets ((o.source_name, r.reason ->> 'code'), (o.source_name))
order by
  source,
  lines desc,
  code
