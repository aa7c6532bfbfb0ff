select
  "c"."id",
  "c"."captured_at" as "capturedAt",
  "c"."file_name" as "fileName",
  "c"."content_hash" as "contentHash"
from
  "evaluations"."capture" as "c"
where
  "c"."level" = $1
  and "c"."within_agency" = $2
  and "c"."captured_on" = $3
order by
  "c"."captured_at" asc nulls first,
  "c"."id"
