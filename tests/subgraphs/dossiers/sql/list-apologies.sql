select
  "d"."province_code" as "provinceCode",
  "d"."code" as "code",
  "a"."issued_at" as "issuedAt",
  "a"."new_appointment_at" as "newAppointmentAt"
from
  "dossiers"."dossier" as "d"
  inner join "dossiers"."dossier_revision" as "r" on "r"."dossier_code" = "d"."code"
  and "r"."province_code" = "d"."province_code"
  and "r"."source_name" = "d"."source_name"
  and "r"."is_current" = $1
  inner join "dossiers"."apology" as "a" on "a"."dossier_code" = "r"."dossier_code"
  and "a"."province_code" = "r"."province_code"
  and "a"."source_name" = "r"."source_name"
  and "a"."revision" = "r"."revision"
where
  "d"."code" in ($2)
order by
  "d"."code",
  "d"."province_code",
  "a"."number"
