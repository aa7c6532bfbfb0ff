select
  "g"."province_code" as "provinceCode",
  "g"."group_code" as "groupCode"
from
  "dossiers"."grouped_dossier" as "g"
  inner join "dossiers"."known_unit" as "u" on "u"."code" = "g"."province_code"
where
  "u"."level" = $1
  and "g"."group_code" = $2
order by
  "g"."submitted_at" desc,
  "g"."province_code"
limit
  $3
