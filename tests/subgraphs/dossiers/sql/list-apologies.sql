select
  "d"."province_code" as "provinceCode",
  "d"."code" as "code",
  "a"."issued_at" as "issuedAt",
  "a"."new_appointment_at" as "newAppointmentAt"
from
  "dossiers"."dossier" as "d"
  inner join "dossiers"."current_revision" as "c" on "c"."dossier_code" = "d"."code"
  and "c"."province_code" = "d"."province_code"
  inner join "dossiers"."dossier_revision" as "r" on "r"."dossier_code" = "d"."code"
  and "r"."province_code" = "d"."province_code"
  and "r"."source_name" = "c"."source_name"
  and "r"."revision" = "c"."revision"
  and "r"."recorded_at" = "c"."recorded_at"
  inner join "dossiers"."apology" as "a" on "a"."dossier_code" = "r"."dossier_code"
  and "a"."province_code" = "r"."province_code"
  and "a"."source_name" = "r"."source_name"
  and "a"."revision" = "r"."revision"
where
  "d"."code" in ($1)
order by
  "d"."code",
  "d"."province_code",
  "a"."number"
