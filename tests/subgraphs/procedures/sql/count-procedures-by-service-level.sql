select
  "p"."service_level" as "serviceLevel",
  count(*) as "count"
from
  "procedures"."procedure" as "p"
group by
  "p"."service_level"
order by
  "p"."service_level"
