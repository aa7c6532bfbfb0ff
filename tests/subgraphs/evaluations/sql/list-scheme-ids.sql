select
  "s"."id"
from
  "evaluations"."scheme" as "s"
order by
  "s"."valid_from" desc,
  "s"."id"
