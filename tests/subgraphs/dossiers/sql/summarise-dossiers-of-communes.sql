select
  "c"."key",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isHandled"
    ),
    0
  ) as "handled",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isReceived"
    ),
    0
  ) as "received",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isReceived"
        and c.channel = 'ONLINE'
    ),
    0
  ) as "receivedOnline",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isReceived"
        and c.channel = 'DIRECT'
    ),
    0
  ) as "receivedDirect",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isReceived"
        and c.channel = 'POST'
    ),
    0
  ) as "receivedPost",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isReceived"
        and c."isBoundaryFree"
    ),
    0
  ) as "receivedBoundaryFree",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isReceived"
        and c.level = 'MINISTRY'
    ),
    0
  ) as "receivedAtMinistryLevel",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isReceived"
        and c.level = 'PROVINCE'
    ),
    0
  ) as "receivedAtProvinceLevel",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isReceived"
        and c.level = 'COMMUNE'
    ),
    0
  ) as "receivedAtCommuneLevel",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isReceived"
        and c."serviceLevel" = 'FULL'
    ),
    0
  ) as "receivedForFullService",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isReceived"
        and c."serviceLevel" = 'FULL'
        and c.channel = 'ONLINE'
    ),
    0
  ) as "receivedOnlineForFullService",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isCarriedOver"
    ),
    0
  ) as "carriedOver",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isEnded"
        and c.outcome in ('EARLY', 'ON_TIME', 'LATE')
    ),
    0
  ) as "resolved",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isEnded"
        and c.outcome = 'EARLY'
    ),
    0
  ) as "resolvedEarly",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isEnded"
        and c.outcome = 'ON_TIME'
    ),
    0
  ) as "resolvedOnTime",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isEnded"
        and c.outcome = 'LATE'
    ),
    0
  ) as "resolvedLate",
  coalesce(
    sum(c.dossiers * c."processingDays") filter (
      where
        c."isEnded"
        and c.outcome in ('EARLY', 'ON_TIME', 'LATE')
    ),
    0
  ) as "processingDays",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isEnded"
        and c."isEverReceived"
        and c.outcome in ('WITHDRAWN', 'STOPPED')
    ),
    0
  ) as "closed",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isEnded"
        and c."isEverReceived"
        and c.outcome = 'WITHDRAWN'
    ),
    0
  ) as "withdrawn",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isEnded"
        and c."isEverReceived"
        and c.outcome = 'STOPPED'
    ),
    0
  ) as "stopped",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isInProgress"
    ),
    0
  ) as "inProgress",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isInProgress"
        and not c."isPastAppointment"
    ),
    0
  ) as "inTerm",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isInProgress"
        and c."isPastAppointment"
    ),
    0
  ) as "overdue",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isSubmitted"
    ),
    0
  ) as "submitted",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isSubmitted"
        and c.channel = 'ONLINE'
    ),
    0
  ) as "submittedOnline",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isWaiting"
    ),
    0
  ) as "waiting",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isWaiting"
        and c."isPastAcceptance"
    ),
    0
  ) as "waitingOver8Hours",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isReceived"
        and c."isAcceptedLate"
    ),
    0
  ) as "acceptedLate",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isEnded"
        and c.outcome = 'REFUSED'
    ),
    0
  ) as "refused",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isReceived"
        and c."hasEnded"
        and c.outcome in ('EARLY', 'ON_TIME')
    ),
    0
  ) as "cohortResolvedInTime",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isReceived"
        and c."isInProgress"
        and not c."isPastAppointment"
    ),
    0
  ) as "cohortInTerm",
  coalesce(
    sum(c.dossiers) filter (
      where
        c."isReceived"
        and (
          c."hasEnded"
          and c.outcome = 'LATE'
          or c."isInProgress"
          and c."isPastAppointment"
        )
    ),
    0
  ) as "cohortLate"
from
  (
    select
      "f"."key",
      "f"."dossiers",
      "f"."level",
      "f"."channel",
      "f"."service_level" as "serviceLevel",
      "f"."boundary_free" as "isBoundaryFree",
      "f"."accepted_late" as "isAcceptedLate",
      "f"."outcome",
      (
        "f"."submitted_on" >= $1
        and "f"."submitted_on" < $2
      ) as "isSubmitted",
      (
        "f"."received_on" >= $3
        and "f"."received_on" < $4
      ) as "isReceived",
      (
        "f"."ended_on" >= $5
        and "f"."ended_on" < $6
      ) as "isEnded",
      "f"."received_on" is not null as "isEverReceived",
      (
        "f"."received_on" < $7
        and (
          "f"."ended_on" is null
          or "f"."ended_on" >= $8
        )
      ) as "isCarriedOver",
      (
        "f"."received_on" < $9
        and (
          "f"."ended_on" is null
          or "f"."ended_on" >= $10
        )
      ) as "isInProgress",
      (
        "f"."received_on" < $11
        and (
          "f"."ended_on" is null
          or "f"."ended_on" >= $12
        )
      ) as "isHandled",
      "f"."appointment_on" < $13 as "isPastAppointment",
      (
        "f"."submitted_on" < $14
        and (
          "f"."received_on" is null
          or "f"."received_on" >= $15
        )
        and (
          "f"."ended_on" is null
          or "f"."ended_on" >= $16
        )
      ) as "isWaiting",
      "f"."acceptance_due_on" < $17 as "isPastAcceptance",
      "f"."ended_on" < $18 as "hasEnded",
      f.ended_on - f.received_on as "processingDays"
    from
      (
        select
          "f"."competent_unit_id" as "key",
          1 as "dossiers",
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
          "f"."ended_on"
        from
          "dossiers"."dossier" as "f"
        where
          "f"."competent_unit_id" in ($19, $20)
          and (
            "f"."submitted_on" < $21
            and (
              "f"."ended_on" is null
              or "f"."ended_on" >= $22
            )
            and "f"."level" = $23
            and "f"."recorded_at" <= $24
          )
      ) as "f"
    offset
      $25
  ) as "c"
group by
  "c"."key"
order by
  "c"."key"
