select
  q.source_name as source,
  r.reason ->> 'code' as code,
  count(distinct q.id) as lines
from
  dossiers.quarantine q
  cross join lateral jsonb_array_elements(q.reasons) as r (reason)
where
  q.source_name = any ($1)
  and q.state = 'OPEN'
group by
  grouping sets ((q.source_name, r.reason ->> 'code'), (q.source_name))
order by
  source,
  lines desc,
  code
