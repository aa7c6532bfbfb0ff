select
  "s"."description" as "source",
  "s"."description_en" as "sourceEn",
  "s"."left_out" as "leftOut"
from
  "procedures"."source" as "s"
  inner join "procedures"."procedure" as "p" on "p"."source_code" = "s"."code"
group by
  "s"."code"
order by
  count("p"."code") desc,
  "s"."code"
