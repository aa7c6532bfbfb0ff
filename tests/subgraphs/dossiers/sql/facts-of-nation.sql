select
  "f"."dossiers"
from
  (
    select
      'nation' as "key",
      null as "code",
      null as "provinceCode",
      "f"."province_code",
      "f"."receiving_province_code",
      "f"."residence_province_code",
      "f"."level",
      "f"."channel",
      "f"."service_level",
      "f"."boundary_free",
      "f"."accepted_late",
      "f"."outcome",
      "f"."submitted_on",
      "f"."acceptance_due_on",
      "f"."received_on",
      "f"."appointment_on",
      "f"."ended_on",
      "f"."dossiers"
    from
      "dossiers"."dossier_tally" as "f"
    where
      (
        "f"."submitted_on" < $1
        and (
          "f"."ended_on" is null
          or "f"."ended_on" >= $2
        )
        and "f"."level" = $3
        and "f"."recorded_at" <= $4
      )
  ) as "f"
