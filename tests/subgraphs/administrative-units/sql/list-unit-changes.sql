select
  "u"."id" as "unitId",
  "c"."change_id" as "id",
  "c"."effective_on" as "effectiveOn",
  "c"."basis",
  "c"."basis_en" as "basisEn",
  array_agg(
    distinct c.predecessor_id
    order by
      c.predecessor_id
  ) as "predecessorIds",
  array_agg(
    distinct c.successor_id
    order by
      c.successor_id
  ) as "successorIds"
from
  unnest($1::text[]) as u (id)
  inner join "administrative_units"."unit_change" as "own" on (
    "own"."predecessor_id" = "u"."id"
    or "own"."successor_id" = "u"."id"
  )
  inner join "administrative_units"."unit_change" as "c" on "c"."change_id" = "own"."change_id"
where
  "own"."revoked_at" is null
  and "c"."revoked_at" is null
group by
  "u"."id",
  "c"."change_id",
  "c"."effective_on",
  "c"."basis",
  "c"."basis_en"
order by
  "effectiveOn",
  "id",
  "unitId"
