select
  "d"."province_code" as "provinceCode",
  "d"."code" as "code",
  max(r.appointment_at) filter (
    where
      r.revision = c.revision
  ) as "appointmentAt",
  nullif(
    (
      array_agg(
        r.appointment_at
        order by
          r.revision
      ) filter (
        where
          r.appointment_at is not null
      )
    ) [1],
    max(r.appointment_at) filter (
      where
        r.revision = c.revision
    )
  ) as "firstAppointmentAt"
from
  "dossiers"."dossier" as "d"
  inner join "dossiers"."current_revision" as "c" on "c"."dossier_code" = "d"."code"
  and "c"."province_code" = "d"."province_code"
  inner join "dossiers"."dossier_revision" as "r" on "r"."dossier_code" = "d"."code"
  and "r"."province_code" = "d"."province_code"
  and "r"."source_name" = "c"."source_name"
where
  "d"."code" in ($1)
group by
  "d"."province_code",
  "d"."code"
order by
  "d"."code",
  "d"."province_code"
