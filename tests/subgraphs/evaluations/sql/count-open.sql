select
  coalesce(
    sum("o"."within_one_request") filter (
      where
        o.due_on > $1
        and o.due_on < $2
    ),
    0
  )::bigint as "finishing",
  coalesce(
    sum("o"."unpaid") filter (
      where
        true
    ),
    0
  )::bigint as "unpaid",
  coalesce(
    sum("o"."not_digitised") filter (
      where
        true
    ),
    0
  )::bigint as "notDigitised",
  coalesce(
    sum("o"."not_in_personal_store") filter (
      where
        true
    ),
    0
  )::bigint as "notInPersonalStore"
from
  "dossiers"."open_count" as "o"
where
  "o"."agency_code" = $3
  and "o"."received_on" >= $4
  and "o"."received_on" < $5
