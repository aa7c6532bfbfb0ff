select
  "u"."code" as "provinceCode",
  count("b"."id") as "batches",
  bool_or(b.origin = 'SIMULATED') as "isSimulated",
  string_agg(
    distinct b.source,
    '; '
    order by
      b.source
  ) as "source",
  string_agg(
    distinct coalesce(b.source_en, b.source),
    '; '
    order by
      coalesce(b.source_en, b.source)
  ) as "sourceEn",
  min("b"."known_from") as "knownFrom",
  max("b"."known_through") as "knownThrough",
  max("b"."recorded_at") as "lastBatchAt"
from
  "dossiers"."known_unit" as "u"
  left join "dossiers"."batch" as "b" on "b"."province_code" = "u"."code"
  and coalesce(b.accepted + b.late, 1) > 0
  and "b"."recorded_at" <= $1
where
  "u"."level" = $2
group by
  "u"."code"
order by
  "u"."code"
