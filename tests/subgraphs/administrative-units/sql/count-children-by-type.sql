select
  "v"."parent_id" as "parentId",
  "v"."type",
  count(*) as "count"
from
  "administrative_units"."unit" as "u"
  inner join "administrative_units"."unit_version" as "v" on "v"."unit_id" = "u"."id"
where
  (
    "u"."valid_from" <= $1
    and (
      "u"."valid_until" is null
      or "u"."valid_until" > $2
    )
  )
  and (
    "v"."valid_from" <= $3
    and (
      "v"."valid_until" is null
      or "v"."valid_until" > $4
    )
  )
  and "v"."parent_id" in ($5, $6)
group by
  "v"."parent_id",
  "v"."type"
order by
  "v"."parent_id",
  "v"."type"
