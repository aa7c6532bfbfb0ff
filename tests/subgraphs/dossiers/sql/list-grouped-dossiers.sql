select
  g.province_code as "provinceCode",
  g.group_code as "groupCode",
  g.dossier_code as code
from
  (
    select
      g.province_code,
      g.group_code,
      g.dossier_code,
      row_number() over (
        partition by
          g.province_code,
          g.group_code
        order by
          g.submitted_at,
          g.dossier_code
      ) as number
    from
      dossiers.grouped_dossier g
    where
      (g.province_code, g.group_code) in (($1, $2))
  ) g
where
  g.number <= $3
order by
  g.group_code,
  g.province_code,
  g.number
