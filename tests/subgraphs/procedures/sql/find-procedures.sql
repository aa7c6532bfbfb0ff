select
  "p"."code",
  "p"."name",
  "p"."field_code" as "fieldCode",
  "f"."name" as "fieldName",
  "p"."ministry",
  "p"."also_decided_elsewhere" as "alsoDecidedElsewhere",
  "p"."time_limit_amount" as "timeLimitAmount",
  "p"."time_limit_unit" as "timeLimitUnit",
  "p"."service_level" as "serviceLevel",
  "p"."announced_by" as "announcedBy",
  "s"."description" as "source",
  "s"."description_en" as "sourceEn",
  to_jsonb(p.levels) as "levels",
  to_jsonb(p.channels) as "channels",
  to_jsonb(p.audiences) as "audiences"
from
  "procedures"."procedure" as "p"
  inner join "procedures"."field" as "f" on "f"."code" = "p"."field_code"
  inner join "procedures"."source" as "s" on "s"."code" = "p"."source_code"
where
  "p"."code" in ($1, $2)
