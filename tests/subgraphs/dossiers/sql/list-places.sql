select
  "u"."id",
  "u"."code",
  "u"."level"
from
  "dossiers"."known_unit" as "u"
where
  "u"."province_code" = $1
order by
  "u"."code"
