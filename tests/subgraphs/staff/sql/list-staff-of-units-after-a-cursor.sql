select
  "member".*
from
  (
    select
      "m"."id",
      "m"."code",
      "m"."unit_id" as "unitId",
      "m"."position",
      "m"."account_status" as "accountStatus",
      "m"."account_granted_on" as "accountGrantedOn",
      row_number() over (
        partition by
          "m"."unit_id"
        order by
          "m"."code"
      ) as "rank"
    from
      "staff"."staff_member" as "m"
    where
      "m"."unit_id" in ($1)
      and "m"."code" > $2
  ) as "member"
where
  "member"."rank" <= $3
order by
  "member"."unitId",
  "member"."code"
