select
  "u"."code" as "provinceCode",
  "u"."id" as "unitId",
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
  min("b"."known_from") as "reportedFrom",
  max(
    greatest(
      b.reported_through,
      case
        when b.received_through is not null then least(b.received_through, (b.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date - 1)
      end
    )
  ) as "reportedThrough",
  coalesce(bool_or(b.reported_through is not null), false) as "saysThrough",
  max("b"."known_through") as "knownThrough",
  max("b"."recorded_at") as "lastBatchAt"
from
  "dossiers"."known_unit" as "u"
  left join "dossiers"."batch" as "b" on "b"."province_code" = "u"."code"
  and (
    coalesce(b.accepted + b.late, 1) > 0
    or num_nonnulls (b.reported_through, b.received_through) > 0
  )
  and "b"."recorded_at" <= $1
where
  "u"."level" = $2
group by
  "u"."id",
  "u"."code"
order by
  "u"."code"
