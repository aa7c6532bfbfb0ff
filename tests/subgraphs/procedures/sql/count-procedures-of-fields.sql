select
  "p"."field_code" as "fieldCode",
  count(*) as "count"
from
  "procedures"."procedure" as "p"
where
  "p"."field_code" in ($1, $2)
group by
  "p"."field_code"
