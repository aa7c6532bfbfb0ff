select
  f.source_name as source,
  f.kind,
  count(distinct f.dossier_code) as dossiers
from
  dossiers.finding f
where
  f.source_name = any ($1)
group by
  f.source_name,
  f.kind
union all
select
  d.source_name,
  'NO_RESULT_FILE',
  count(*)
from
  dossiers.source_system s
  join dossiers.dossier d on d.province_code = s.province_code
  and d.source_name = s.name
where
  s.name = any ($2)
  and (
    d.status in ('COMPLETED', 'RETURNED')
    and d.electronic_result = false
  )
group by
  d.source_name
order by
  source,
  kind
