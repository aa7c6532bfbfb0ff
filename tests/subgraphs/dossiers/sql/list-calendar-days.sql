select
  "d"."day" as "day",
  "d"."kind" as "kind",
  "d"."name" as "name"
from
  "dossiers"."calendar_day" as "d"
  inner join "dossiers"."calendar_version" as "v" on "v"."id" = "d"."version_id"
where
  "v"."recorded_on" = (
    select
      max("n"."recorded_on") as "newest"
    from
      "dossiers"."calendar_version" as "n"
  )
order by
  "d"."day"
