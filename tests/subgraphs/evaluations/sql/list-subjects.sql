select
  c.subject_key as "key",
  c.ranked_as as "rankedAs",
  c.agency_code as "agencyCode",
  c.unit_id as "unitId",
  c.province_code as "provinceCode"
from
  "dossiers"."indicator_count" as "c"
where
  "c"."row_kind" = 'SUBJECT'
  and "c"."ranked_as" in ($1, $2)
  and (
    "c"."ended_on" is null
    or "c"."ended_on" > $3
  )
order by
  "c"."agency_code"
