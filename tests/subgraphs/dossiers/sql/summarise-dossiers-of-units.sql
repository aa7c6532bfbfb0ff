select
  "f"."key",
  "f"."code",
  "f"."provinceCode",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          "f"."received_on" < $1
          and (
            "f"."ended_on" is null
            or "f"."ended_on" >= $2
          )
        )
    ),
    0
  ) as "handled",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          "f"."received_on" >= $3
          and "f"."received_on" < $4
        )
    ),
    0
  ) as "received",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."received_on" >= $5
            and "f"."received_on" < $6
          )
          and "f"."channel" = $7
        )
    ),
    0
  ) as "receivedOnline",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."received_on" >= $8
            and "f"."received_on" < $9
          )
          and "f"."channel" = $10
        )
    ),
    0
  ) as "receivedDirect",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."received_on" >= $11
            and "f"."received_on" < $12
          )
          and "f"."channel" = $13
        )
    ),
    0
  ) as "receivedPost",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."received_on" >= $14
            and "f"."received_on" < $15
          )
          and "f"."boundary_free" = $16
        )
    ),
    0
  ) as "receivedBoundaryFree",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."received_on" >= $17
            and "f"."received_on" < $18
          )
          and "f"."level" = $19
        )
    ),
    0
  ) as "receivedAtMinistryLevel",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."received_on" >= $20
            and "f"."received_on" < $21
          )
          and "f"."level" = $22
        )
    ),
    0
  ) as "receivedAtProvinceLevel",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."received_on" >= $23
            and "f"."received_on" < $24
          )
          and "f"."level" = $25
        )
    ),
    0
  ) as "receivedAtCommuneLevel",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."received_on" >= $26
            and "f"."received_on" < $27
          )
          and "f"."service_level" = $28
        )
    ),
    0
  ) as "receivedForFullService",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."received_on" >= $29
            and "f"."received_on" < $30
          )
          and "f"."service_level" = $31
          and "f"."channel" = $32
        )
    ),
    0
  ) as "receivedOnlineForFullService",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          "f"."received_on" < $33
          and (
            "f"."ended_on" is null
            or "f"."ended_on" >= $34
          )
        )
    ),
    0
  ) as "carriedOver",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."ended_on" >= $35
            and "f"."ended_on" < $36
          )
          and "f"."outcome" in ($37, $38, $39)
        )
    ),
    0
  ) as "resolved",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."ended_on" >= $40
            and "f"."ended_on" < $41
          )
          and "f"."outcome" = $42
        )
    ),
    0
  ) as "resolvedEarly",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."ended_on" >= $43
            and "f"."ended_on" < $44
          )
          and "f"."outcome" = $45
        )
    ),
    0
  ) as "resolvedOnTime",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."ended_on" >= $46
            and "f"."ended_on" < $47
          )
          and "f"."outcome" = $48
        )
    ),
    0
  ) as "resolvedLate",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."ended_on" >= $49
            and "f"."ended_on" < $50
          )
          and "f"."received_on" is not null
          and "f"."outcome" in ($51, $52)
        )
    ),
    0
  ) as "closed",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."ended_on" >= $53
            and "f"."ended_on" < $54
          )
          and "f"."received_on" is not null
          and "f"."outcome" = $55
        )
    ),
    0
  ) as "withdrawn",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."ended_on" >= $56
            and "f"."ended_on" < $57
          )
          and "f"."received_on" is not null
          and "f"."outcome" = $58
        )
    ),
    0
  ) as "stopped",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          "f"."received_on" < $59
          and (
            "f"."ended_on" is null
            or "f"."ended_on" >= $60
          )
        )
    ),
    0
  ) as "inProgress",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."received_on" < $61
            and (
              "f"."ended_on" is null
              or "f"."ended_on" >= $62
            )
          )
          and "f"."appointment_on" >= $63
        )
    ),
    0
  ) as "inTerm",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."received_on" < $64
            and (
              "f"."ended_on" is null
              or "f"."ended_on" >= $65
            )
          )
          and "f"."appointment_on" < $66
        )
    ),
    0
  ) as "overdue",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          "f"."submitted_on" >= $67
          and "f"."submitted_on" < $68
        )
    ),
    0
  ) as "submitted",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."submitted_on" >= $69
            and "f"."submitted_on" < $70
          )
          and "f"."channel" = $71
        )
    ),
    0
  ) as "submittedOnline",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          "f"."submitted_on" < $72
          and (
            "f"."received_on" is null
            or "f"."received_on" >= $73
          )
          and (
            "f"."ended_on" is null
            or "f"."ended_on" >= $74
          )
        )
    ),
    0
  ) as "waiting",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."submitted_on" < $75
            and (
              "f"."received_on" is null
              or "f"."received_on" >= $76
            )
            and (
              "f"."ended_on" is null
              or "f"."ended_on" >= $77
            )
          )
          and "f"."acceptance_due_on" < $78
        )
    ),
    0
  ) as "waitingOver8Hours",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."received_on" >= $79
            and "f"."received_on" < $80
          )
          and "f"."accepted_late" = $81
        )
    ),
    0
  ) as "acceptedLate",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."ended_on" >= $82
            and "f"."ended_on" < $83
          )
          and "f"."outcome" = $84
        )
    ),
    0
  ) as "refused",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."received_on" >= $85
            and "f"."received_on" < $86
          )
          and "f"."ended_on" < $87
          and "f"."outcome" in ($88, $89)
        )
    ),
    0
  ) as "cohortResolvedInTime",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."received_on" >= $90
            and "f"."received_on" < $91
          )
          and (
            (
              "f"."received_on" < $92
              and (
                "f"."ended_on" is null
                or "f"."ended_on" >= $93
              )
            )
            and "f"."appointment_on" >= $94
          )
        )
    ),
    0
  ) as "cohortInTerm",
  coalesce(
    sum(f.dossiers) filter (
      where
        (
          (
            "f"."received_on" >= $95
            and "f"."received_on" < $96
          )
          and (
            (
              "f"."ended_on" < $97
              and "f"."outcome" = $98
            )
            or (
              (
                "f"."received_on" < $99
                and (
                  "f"."ended_on" is null
                  or "f"."ended_on" >= $100
                )
              )
              and "f"."appointment_on" < $101
            )
          )
        )
    ),
    0
  ) as "cohortLate"
from
  (
    select
      "u"."id" as "key",
      "u"."code" as "code",
      "u"."province_code" as "provinceCode",
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
      1 as "dossiers"
    from
      "dossiers"."known_unit" as "u"
      left join "dossiers"."dossier" as "f" on "f"."competent_unit_id" = "u"."id"
      and (
        "f"."submitted_on" < $102
        and (
          "f"."ended_on" is null
          or "f"."ended_on" >= $103
        )
        and "f"."level" = $104
        and "f"."recorded_at" <= $105
      )
    where
      "u"."id" in ($106, $107)
      and "u"."level" = $108
    union all
    select
      "u"."id" as "key",
      "u"."code" as "code",
      "u"."province_code" as "provinceCode",
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
      "dossiers"."known_unit" as "u"
      left join "dossiers"."dossier_tally" as "f" on "f"."province_code" = "u"."code"
      and (
        "f"."submitted_on" < $109
        and (
          "f"."ended_on" is null
          or "f"."ended_on" >= $110
        )
        and "f"."level" = $111
        and "f"."recorded_at" <= $112
      )
    where
      "u"."id" in ($113, $114)
      and "u"."level" = $115
  ) as "f"
group by
  "f"."key",
  "f"."code",
  "f"."provinceCode"
order by
  "f"."key"
