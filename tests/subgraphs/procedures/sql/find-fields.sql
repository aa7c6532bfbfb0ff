select
  "f"."code",
  "f"."name"
from
  "procedures"."field" as "f"
where
  "f"."code" in ($1, $2)
