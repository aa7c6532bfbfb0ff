select
  "e"."capture_id" as "captureId",
  "e"."agency_code" as "agencyCode",
  "e"."level",
  "e"."printed_position" as "printedPosition",
  "e"."total",
  coalesce(
    "e"."printed_name",
    (
      select
        "named"."printed_name"
      from
        "evaluations"."capture_entry" as "named"
        inner join "evaluations"."capture" as "c" on "c"."id" = "named"."capture_id"
      where
        "named"."agency_code" = "e"."agency_code"
        and "named"."printed_name" is not null
      order by
        "c"."captured_on" desc,
        "c"."captured_at" desc nulls last
      limit
        1
    )
  ) as "printedName"
from
  "evaluations"."capture_entry" as "e"
where
  "e"."capture_id" in ($1, $2)
order by
  "e"."capture_id",
  "e"."agency_code"
