select
  "i"."capture_id" as "captureId",
  "i"."agency_code" as "agencyCode",
  "i"."indicator_code" as "indicatorCode",
  "i"."numerator",
  "i"."denominator",
  "i"."points"
from
  "evaluations"."capture_indicator" as "i"
where
  "i"."capture_id" in ($1, $2)
order by
  "i"."capture_id",
  "i"."agency_code",
  "i"."indicator_code"
