select
  n.kind,
  count(*) as dossiers
from
  (
    select distinct
      f.kind,
      f.province_code,
      f.dossier_code
    from
      dossiers.finding f
    where
      "f"."province_code" = $1
  ) n
group by
  n.kind
union all
select
  'NO_RESULT_FILE',
  count(*)
from
  dossiers.dossier d
where
  (
    d.status in ('COMPLETED', 'RETURNED')
    and d.electronic_result = false
  )
  and "d"."province_code" = $2
having
  count(*) > 0
order by
  kind
