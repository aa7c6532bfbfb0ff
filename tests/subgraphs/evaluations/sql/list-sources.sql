select
  c.province_code as "provinceCode",
  min(c.known_from) as "reportedFrom",
  max(c.reported_through) as "reportedThrough",
  bool_or(c.says_through) as "saysThrough",
  max(c.known_through) as "knownThrough",
  bool_or(c.is_simulated) as "isSimulated",
  string_agg(
    distinct c.source,
    '; '
    order by
      c.source
  ) as "source",
  string_agg(
    distinct c.source_en,
    '; '
    order by
      c.source_en
  ) as "sourceEn"
from
  "dossiers"."indicator_batch" as "c"
where
  "c"."recorded_at" <= $1
group by
  "c"."province_code"
order by
  "c"."province_code"
