select
  "f"."source_name" as "source",
  "f"."kind",
  count(distinct "f"."dossier_code") as "dossiers"
from
  "dossiers"."finding" as "f"
where
  "f"."source_name" in ($1)
group by
  "f"."source_name",
  "f"."kind"
order by
  "f"."source_name",
  "f"."kind"
