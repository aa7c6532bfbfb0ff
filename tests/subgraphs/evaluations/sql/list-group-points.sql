select
  "g"."capture_id" as "captureId",
  "g"."agency_code" as "agencyCode",
  "g"."group_code" as "groupCode",
  "g"."points"
from
  "evaluations"."capture_group" as "g"
  inner join "evaluations"."capture" as "c" on "c"."id" = "g"."capture_id"
  left join "evaluations"."scheme_group" as "s" on "s"."scheme_id" = "c"."scheme_id"
  and "s"."code" = "g"."group_code"
where
  "g"."capture_id" in ($1, $2)
order by
  "g"."capture_id",
  "g"."agency_code",
  "s"."position",
  "g"."group_code"
