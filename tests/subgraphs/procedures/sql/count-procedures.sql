select
  count(*) as "count"
from
  "procedures"."procedure" as "p"
where
  (
    "p"."searchable" like $1
    and "p"."searchable" like $2
    and "p"."field_code" = $3
    and $4 = any ("p"."levels")
  )
