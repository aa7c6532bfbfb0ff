select
  "d"."province_code" as "provinceCode",
  "d"."code" as "code",
  "d"."status" as "status",
  "d"."channel" as "channel",
  "d"."submitted_at" as "submittedAt",
  "d"."acceptance_due_at" as "acceptanceDueAt",
  "d"."received_at" as "receivedAt",
  "d"."appointment_at" as "effectiveAppointmentAt",
  "d"."ended_at" as "endedAt",
  "d"."outcome" as "outcome",
  "d"."paused_on" as "pausedOn",
  "d"."apologised_on" as "apologisedOn",
  "d"."supplement_requests" as "supplementRequests",
  "d"."procedure_code" as "procedureCode",
  "d"."receiving_unit_id" as "receivingUnitId",
  "d"."competent_agency_code" as "competentAgencyCode",
  "b"."origin" as "origin",
  "b"."source" as "source",
  coalesce("b"."source_en", "b"."source") as "sourceEn",
  "b"."known_through" as "knownThrough"
from
  "dossiers"."dossier" as "d"
  inner join "dossiers"."batch" as "b" on "b"."province_code" = "d"."province_code"
  and "b"."id" = "d"."batch_id"
where
  (d.code, d.province_code) in (($1, $2))
