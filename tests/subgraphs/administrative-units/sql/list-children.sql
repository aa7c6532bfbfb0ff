select
  "child".*
from
  (
    select
      "u"."id",
      "u"."code",
      "u"."level",
      "u"."merged_from" as "mergedFrom",
      "u"."tile_column" as "tileColumn",
      "u"."tile_row" as "tileRow",
      "u"."valid_from" as "validFrom",
      "u"."valid_until" as "validUntil",
      "v"."type",
      "v"."name",
      "v"."parent_id" as "parentId",
      row_number() over (
        partition by
          "v"."parent_id"
        order by
          "u"."code"
      ) as "position"
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
      and "u"."code" > $7
  ) as "child"
where
  "child"."position" <= $8
order by
  "child"."parentId",
  "child"."code"
