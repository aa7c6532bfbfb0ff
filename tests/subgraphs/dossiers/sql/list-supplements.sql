select
  "d"."province_code" as "provinceCode",
  "d"."code" as "code",
  "s"."requested_at" as "requestedAt",
  "s"."completed_at" as "completedAt"
from
  "dossiers"."dossier" as "d"
  inner join "dossiers"."dossier_revision" as "r" on "r"."dossier_code" = "d"."code"
  and "r"."province_code" = "d"."province_code"
  and "r"."source_name" = "d"."source_name"
  and "r"."is_current" = $1
  inner join "dossiers"."supplement_pause" as "s" on "s"."dossier_code" = "r"."dossier_code"
  and "s"."province_code" = "r"."province_code"
  and "s"."source_name" = "r"."source_name"
  and "s"."revision" = "r"."revision"
where
  "d"."code" in ($2)
order by
  "d"."code",
  "d"."province_code",
  "s"."number"
