select
  "m"."unit_id" as "unitId",
  count(*) as "count"
from
  "staff"."staff_member" as "m"
where
  "m"."unit_id" in ($1, $2)
group by
  "m"."unit_id"
