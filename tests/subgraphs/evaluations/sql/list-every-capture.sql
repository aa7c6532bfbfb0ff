select
  "c"."level",
  "c"."within_agency" as "within",
  "c"."captured_on" as "capturedOn",
  "c"."captured_at" as "capturedAt",
  "c"."scheme_id" as "schemeId",
  "c"."complete",
  "c"."file_name" as "fileName",
  "c"."content_hash" as "contentHash",
  "c"."imported_at" as "importedAt",
  (
    select
      count(*) as "entries"
    from
      "evaluations"."capture_entry" as "e"
    where
      "e"."capture_id" = "c"."id"
  ) as "entries"
from
  "evaluations"."capture" as "c"
order by
  "c"."level",
  "c"."within_agency" asc nulls first,
  "c"."captured_on",
  "c"."captured_at" asc nulls first
