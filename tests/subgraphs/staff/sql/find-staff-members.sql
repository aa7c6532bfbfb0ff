select
  "m"."id",
  "m"."code",
  "m"."unit_id" as "unitId",
  "m"."position",
  "m"."account_status" as "accountStatus",
  "m"."account_granted_on" as "accountGrantedOn"
from
  "staff"."staff_member" as "m"
where
  "m"."id" in ($1, $2)
