select
  "c"."predecessor_id" as "predecessorId",
  "c"."successor_id" as "successorId",
  "c"."effective_on" as "effectiveOn"
from
  "dossiers"."known_unit_change" as "c"
where
  "c"."recorded_at" <= $1
  and (
    "c"."revoked_at" is null
    or "c"."revoked_at" > $2
  )
order by
  "c"."change_id",
  "c"."predecessor_id",
  "c"."successor_id"
