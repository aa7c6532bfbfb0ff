select
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
group by
  "m"."province_unit_id",
  "m"."position",
  "r"."origin",
  "r"."source",
  "r"."source_en",
  "r"."as_of"
order by
  "m"."province_unit_id",
  "m"."position"
