select
  "i"."scheme_id" as "schemeId",
  "i"."group_code" as "groupCode",
  "i"."code",
  "i"."number",
  "i"."on_portal" as "onPortal",
  "i"."name",
  "i"."name_en" as "nameEn",
  "i"."formula",
  "i"."formula_en" as "formulaEn",
  "i"."maximum",
  "i"."curve",
  "i"."threshold",
  "i"."when_empty" as "whenEmpty",
  "i"."inherited"
from
  "evaluations"."scheme_indicator" as "i"
where
  "i"."scheme_id" in ($1)
order by
  "i"."scheme_id",
  "i"."position"
