select
  "g"."capture_id" as "captureId",
  "g"."code",
  "g"."points"
from
  "evaluations"."capture_national_group" as "g"
where
  "g"."capture_id" in ($1, $2)
order by
  "g"."capture_id",
  "g"."code"
