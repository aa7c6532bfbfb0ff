select
  "a"."code",
  "a"."name",
  "a"."kind",
  "a"."level",
  "a"."unit_id" as "unitId",
  "a"."code_basis" as "codeBasis"
from
  "administrative_units"."agency" as "a"
where
  "a"."code" in ($1, $2)
