select
  "u"."id" as "id",
  "u"."level" as "level",
  "u"."code" as "code",
  "u"."province_code" as "provinceCode"
from
  "dossiers"."known_unit" as "u"
where
  "u"."id" in ($1)
