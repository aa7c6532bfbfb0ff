select
  "r"."province_code" as "provinceCode",
  "r"."origin",
  "r"."source",
  "r"."source_en" as "sourceEn",
  "r"."known_from" as "knownFrom",
  "r"."known_through" as "knownThrough"
from
  "dossiers"."petition_register" as "r"
order by
  "r"."province_code"
