select
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
  "evaluations"."capture" as "c"
  inner join "evaluations"."scheme" as "s" on "s"."id" = "c"."scheme_id"
where
  (
    (
      "c"."level" = $1
      and "c"."within_agency" is null
    )
    or (
      "c"."level" = $2
      and "c"."within_agency" = $3
    )
  )
order by
  "c"."captured_on",
  "c"."captured_at" asc nulls first,
  "c"."id"
