select
  "g"."province_code" as "provinceCode",
  "g"."dossier_code" as "code",
  "g"."group_code" as "groupCode"
from
  "dossiers"."grouped_dossier" as "g"
where
  "g"."dossier_code" in ($1)
order by
  "g"."dossier_code",
  "g"."province_code"
