select
  "m"."unit_id" as "unitId",
  "m"."position",
  "r"."origin",
  "r"."source",
  coalesce("r"."source_en", "r"."source") as "sourceEn",
  "r"."as_of" as "asOf",
  count(*) as "members",
  count("m"."account_status") as "accounts",
  count(*) filter (
    where
      "m"."account_status" = $1
  ) as "activeAccounts"
from
  "staff"."staff_member" as "m"
  inner join "staff"."register" as "r" on "r"."province_unit_id" = "m"."province_unit_id"
where
  "m"."unit_id" in ($2, $3)
  and "m"."unit_id" <> "m"."province_unit_id"
group by
  "m"."unit_id",
  "m"."position",
  "r"."origin",
  "r"."source",
  "r"."source_en",
  "r"."as_of"
union all
select
  "m"."province_unit_id" as "unitId",
  "m"."position",
  "r"."origin",
  "r"."source",
  coalesce("r"."source_en", "r"."source") as "sourceEn",
  "r"."as_of" as "asOf",
  count(*) as "members",
  count("m"."account_status") as "accounts",
  count(*) filter (
    where
      "m"."account_status" = $4
  ) as "activeAccounts"
from
  "staff"."staff_member" as "m"
  inner join "staff"."register" as "r" on "r"."province_unit_id" = "m"."province_unit_id"
where
  "m"."province_unit_id" in ($5, $6)
group by
  "m"."province_unit_id",
  "m"."position",
  "r"."origin",
  "r"."source",
  "r"."source_en",
  "r"."as_of"
order by
  "unitId",
  "position"
