select
  "e"."capture_id" as "captureId",
  "e"."level",
  count(*) as "entries"
from
  "evaluations"."capture_entry" as "e"
where
  "e"."capture_id" in ($1, $2)
group by
  "e"."capture_id",
  "e"."level"
order by
  "e"."capture_id",
  "e"."level"
