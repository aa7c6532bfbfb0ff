select
  "revision".*
from
  (
    select
      "d"."province_code" as "provinceCode",
      "d"."code" as "code",
      "r"."revision" as "revision",
      "r"."status" as "status",
      "r"."deleted" as "deleted",
      "r"."recorded_at" as "recordedAt",
      "r"."batch_id" as "batchId",
      c.revision is not null as "isCurrent",
      row_number() over (
        partition by
          "d"."code",
          "d"."province_code"
        order by
          "r"."revision" desc
      ) as "rank"
    from
      "dossiers"."dossier" as "d"
      inner join "dossiers"."dossier_revision" as "r" on "r"."dossier_code" = "d"."code"
      and "r"."province_code" = "d"."province_code"
      and "r"."source_name" = "d"."source_name"
      left join "dossiers"."current_revision" as "c" on "c"."dossier_code" = "r"."dossier_code"
      and "c"."province_code" = "r"."province_code"
      and "c"."source_name" = "r"."source_name"
      and "c"."revision" = "r"."revision"
    where
      "d"."code" in ($1)
  ) as "revision"
where
  "revision"."rank" <= $2
order by
  "revision"."code",
  "revision"."provinceCode",
  "revision"."rank"
