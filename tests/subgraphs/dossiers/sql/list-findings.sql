select
  "d"."province_code" as "provinceCode",
  "d"."code" as "code",
  "n"."kind" as "kind",
  "n"."detail" as "detail"
from
  "dossiers"."dossier" as "d"
  inner join "dossiers"."dossier_revision" as "r" on "r"."dossier_code" = "d"."code"
  and "r"."province_code" = "d"."province_code"
  and "r"."source_name" = "d"."source_name"
  and "r"."is_current" = $1
  inner join "dossiers"."finding" as "n" on "n"."dossier_code" = "r"."dossier_code"
  and "n"."province_code" = "r"."province_code"
  and "n"."source_name" = "r"."source_name"
where
  "d"."code" in ($2)
order by
  "d"."code",
  "d"."province_code",
  "n"."revision",
  "n"."kind"
