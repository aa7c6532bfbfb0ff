select
  "c"."captured_on" as "capturedOn",
  "e"."agency_code" as "agencyCode"
from
  "evaluations"."capture_entry" as "e"
  inner join "evaluations"."capture" as "c" on "c"."id" = "e"."capture_id"
where
  "e"."capture_id" = (
    select
      "earlier"."id"
    from
      "evaluations"."capture" as "earlier"
    where
      "earlier"."level" = $1
      and "earlier"."within_agency" is null
      and "earlier"."captured_on" < $2
    order by
      "earlier"."captured_on" desc,
      "earlier"."captured_at" desc nulls last
    limit
      1
  )
