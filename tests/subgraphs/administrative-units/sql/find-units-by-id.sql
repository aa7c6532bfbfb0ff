select distinct
  on ("u"."id") "u"."id",
  "u"."code",
  "u"."level",
  "u"."merged_from" as "mergedFrom",
  "u"."tile_column" as "tileColumn",
  "u"."tile_row" as "tileRow",
  "u"."valid_from" as "validFrom",
  "u"."valid_until" as "validUntil",
  "v"."type",
  "v"."name",
  "v"."parent_id" as "parentId"
from
  "administrative_units"."unit" as "u"
  inner join "administrative_units"."unit_version" as "v" on "v"."unit_id" = "u"."id"
where
  "u"."id" in ($1, $2)
order by
  "u"."id",
  "v"."valid_from" <= $3 desc,
  abs(v.valid_from - $4::date)
