select
  "d"."quarantine_id" as "lineId",
  "d"."province_code" as "provinceCode",
  "d"."kind",
  "d"."note",
  "d"."decided_at" as "decidedAt",
  "d"."batch_id" as "batchId"
from
  "dossiers"."quarantine_decision" as "d"
where
  "d"."quarantine_id" in ($1, $2)
order by
  "d"."quarantine_id",
  "d"."number"
