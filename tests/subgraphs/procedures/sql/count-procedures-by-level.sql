select
  "decided"."level",
  count(*) as "count"
from
  (
    select
      unnest(p.levels) as "level"
    from
      "procedures"."procedure" as "p"
  ) as "decided"
group by
  "decided"."level"
order by
  "decided"."level"
