select
  "a"."code" as "code",
  "a"."province_code" as "provinceCode"
from
  "dossiers"."known_agency" as "a"
where
  "a"."code" in ($1)
