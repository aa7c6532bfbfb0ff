select
  d.province_code as "provinceCode",
  d.code,
  n.kind,
  n.detail
from
  dossiers.dossier d
  cross join lateral (
    select
      f.kind,
      f.detail,
      f.revision
    from
      dossiers.finding f
    where
      f.dossier_code = d.code
      and f.province_code = d.province_code
      and f.source_name = d.source_name
    union all
    select
      'NO_RESULT_FILE',
      d.status || ' without an electronic result',
      9223372036854775807
    where
      (
        d.status in ('COMPLETED', 'RETURNED')
        and d.electronic_result = false
      )
  ) n
where
  d.code = any ($1)
order by
  d.code,
  d.province_code,
  n.revision,
  n.kind
