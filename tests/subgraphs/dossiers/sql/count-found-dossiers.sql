select
  "n"."kind",
  count(*) as "dossiers"
from
  (
    select distinct
      "f"."kind",
      "f"."province_code",
      "f"."dossier_code"
    from
      "dossiers"."finding" as "f"
    where
      "f"."province_code" = $1
  ) as "n"
group by
  "n"."kind"
order by
  "n"."kind"
