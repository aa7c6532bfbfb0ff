select
  u.code as "provinceCode"
from
  dossiers.known_unit u
where
  u.level = 'PROVINCE'
  and u.ended_on is null
  and exists (
    select
    from
      dossiers.grouped_dossier g
    where
      g.province_code = u.code
  )
order by
  u.code
