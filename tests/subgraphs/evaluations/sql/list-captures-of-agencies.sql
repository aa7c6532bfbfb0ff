select
  "e"."agency_code" as "agencyCode",
  "c"."id",
  "c"."level",
  "c"."within_agency" as "within",
  "c"."captured_on" as "capturedOn",
  "c"."captured_at" as "capturedAt",
  "c"."scheme_id" as "schemeId",
  "s"."maximum" as "schemeMaximum",
  "c"."complete",
  "c"."national_total" as "nationalTotal",
  "c"."national_maximum" as "nationalMaximum",
  "c"."note",
  "c"."note_en" as "noteEn",
  "c"."source",
  "c"."source_en" as "sourceEn",
  "c"."file_name" as "fileName",
  "c"."content_hash" as "contentHash",
  "c"."imported_at" as "importedAt"
from
  "evaluations"."capture_entry" as "e"
  inner join "evaluations"."capture" as "c" on "c"."id" = "e"."capture_id"
  inner join "evaluations"."scheme" as "s" on "s"."id" = "c"."scheme_id"
where
  "e"."agency_code" in ($1, $2)
order by
  "c"."captured_on",
  "c"."captured_at" asc nulls first,
  "c"."id",
  "e"."agency_code"
