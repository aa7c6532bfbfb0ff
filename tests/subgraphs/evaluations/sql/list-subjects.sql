select
  case
    when c.level = 'PROVINCE'
    and c.is_peoples_committee then c.province_code
    else c.agency_code
  end as "key",
  case
    when c.level = 'PROVINCE'
    and c.is_peoples_committee then 'PROVINCE'
    when c.level = 'COMMUNE' then 'COMMUNE'
    else 'DEPARTMENT'
  end as "rankedAs",
  c.agency_code as "agencyCode",
  c.unit_id as "unitId",
  c.province_code as "provinceCode"
from
  "dossiers"."indicator_agency" as "c"
where
  case
    when c.level = 'PROVINCE'
    and c.is_peoples_committee then 'PROVINCE'
    when c.level = 'COMMUNE' then 'COMMUNE'
    else 'DEPARTMENT'
  end in ($1, $2)
  and (
    "c"."ended_on" is null
    or "c"."ended_on" > $3
  )
order by
  "c"."agency_code"
