select
  r.province_code as "provinceCode",
  r.known_from as "knownFrom",
  r.known_through as "knownThrough",
  r.is_simulated as "isSimulated",
  r.source as "source",
  r.source_en as "sourceEn"
from
  "dossiers"."indicator_register" as "r"
where
  "r"."recorded_at" <= $1
order by
  "r"."province_code"
