select
  "v"."id" as "version",
  "v"."known_from" as "knownFrom",
  "v"."known_until" as "knownUntil",
  "p"."code" as "profile",
  "p"."province_code" as "provinceCode",
  "p"."is_default" as "isDefault",
  (
    extract(
      epoch
      from
        o.opens
    ) / 60
  )::integer as "opens",
  (
    extract(
      epoch
      from
        o.closes
    ) / 60
  )::integer as "closes"
from
  "dossiers"."calendar_version" as "v"
  inner join "dossiers"."opening_profile" as "p" on "p"."version_id" = "v"."id"
  inner join "dossiers"."opening" as "o" on "o"."version_id" = "p"."version_id"
  and "o"."profile_code" = "p"."code"
where
  "v"."recorded_on" = (
    select
      max("n"."recorded_on") as "newest"
    from
      "dossiers"."calendar_version" as "n"
  )
order by
  "p"."code",
  "o"."opens"
