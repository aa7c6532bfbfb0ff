select
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
  and "u"."level" = $5
  and "v"."parent_id" in (
    select
      "u"."id"
    from
      "administrative_units"."unit" as "u"
      inner join "administrative_units"."unit_version" as "v" on "v"."unit_id" = "u"."id"
    where
      (
        "u"."valid_from" <= $6
        and (
          "u"."valid_until" is null
          or "u"."valid_until" > $7
        )
      )
      and (
        "v"."valid_from" <= $8
        and (
          "v"."valid_until" is null
          or "v"."valid_until" > $9
        )
      )
      and "u"."code" = $10
  )
  and (
    "v"."searchable" like $11
    or "u"."code" like $12
    or "v"."searchable" like $13
  )
group by
  "v"."type"
order by
  "v"."type"
