select
  "p"."province_code" as "provinceCode",
  "p"."code",
  "p"."unit_id" as "unitId",
  "p"."agency_code" as "agencyCode",
  "p"."kind",
  "p"."dossier_code" as "dossierCode",
  "p"."received_at" as "receivedAt",
  "p"."transferred_at" as "transferredAt",
  "p"."refused_at" as "refusedAt",
  "p"."handled_at" as "handledAt",
  "p"."supplement_requested_at" as "supplementRequestedAt",
  "p"."published_at" as "publishedAt",
  "p"."likes",
  "p"."dislikes",
  "p"."is_repeated" as "isRepeated"
from
  "dossiers"."petition" as "p"
where
  "p"."code" in ($1)
