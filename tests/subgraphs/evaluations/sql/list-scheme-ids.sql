select
  "s"."id",
  "s"."valid_from" as "validFrom",
  "s"."valid_until" as "validUntil"
from
  "evaluations"."scheme" as "s"
order by
  "s"."valid_from" desc,
  "s"."id"
