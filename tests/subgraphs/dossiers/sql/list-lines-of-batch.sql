select
  "q"."province_code" as "provinceCode",
  "q"."id",
  "q"."batch_id" as "batchId",
  "q"."line_number" as "lineNumber",
  "q"."line",
  "q"."state",
  "q"."note",
  "q"."decided_at" as "decidedAt",
  "q"."reasons" as "reasons"
from
  "dossiers"."quarantine" as "q"
where
  "q"."province_code" = $1
  and "q"."batch_id" = $2
order by
  "q"."line_number"
