select
  "f"."code",
  "f"."name"
from
  "procedures"."field" as "f"
  left join "procedures"."procedure" as "p" on "p"."field_code" = "f"."code"
group by
  "f"."code"
order by
  count("p"."code") desc,
  "f"."code"
