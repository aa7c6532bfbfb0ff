select
  "v"."unit_id" as "unitId",
  "v"."valid_from" as "from",
  "v"."valid_until" as "until",
  "v"."type",
  "v"."name",
  "v"."basis",
  "v"."basis_en" as "basisEn"
from
  "administrative_units"."unit_version" as "v"
where
  "v"."unit_id" in ($1, $2)
order by
  "v"."unit_id",
  "v"."valid_from"
