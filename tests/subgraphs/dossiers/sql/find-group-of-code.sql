select
  "g"."province_code" as "provinceCode",
  "g"."group_code" as "groupCode"
from
  "dossiers"."grouped_dossier" as "g"
where
  "g"."group_code" = $1
order by
  "g"."submitted_at" desc,
  "g"."province_code"
limit
  $2
