with
  named as materialized (
    select distinct
      g.province_code
    from
      dossiers.grouped_dossier g
  )
select
  u.code as "provinceCode"
from
  named n
  join dossiers.known_unit u on u.code = n.province_code
where
  u.level = 'PROVINCE'
  and u.ended_on is null
order by
  u.code
