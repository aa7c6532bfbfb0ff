select
  "q"."id",
  "q"."state"
from
  "dossiers"."quarantine" as "q"
where
  "q"."source_name" = $1
  and "q"."province_code" = $2
  and "q"."id" in ($3, $4)
order by
  "q"."id"
for update
