select distinct
  on (f.province_code, f.dossier_code) f.province_code as "provinceCode",
  f.dossier_code as code,
  f.detail
from
  dossiers.finding f
where
  f.kind = $1
  and true
  and "f"."province_code" = $2
  and ("f"."province_code", "f"."dossier_code") > ($3, $4)
order by
  f.province_code,
  f.dossier_code,
  f.revision desc
limit
  $5
