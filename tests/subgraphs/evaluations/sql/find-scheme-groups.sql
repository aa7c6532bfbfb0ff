select
  "s"."id" as "schemeId",
  "s"."series",
  "s"."name" as "schemeName",
  "s"."name_en" as "schemeNameEn",
  "s"."legal_basis" as "legalBasis",
  "s"."legal_basis_en" as "legalBasisEn",
  "s"."valid_from" as "validFrom",
  "s"."valid_until" as "validUntil",
  "s"."maximum" as "schemeMaximum",
  "s"."least_indicator" as "leastIndicator",
  "s"."least_denominator" as "leastDenominator",
  "s"."least_reason" as "leastReason",
  "s"."least_reason_en" as "leastReasonEn",
  "s"."least_reported_percent" as "leastReportedPercent",
  "g"."code",
  "g"."name",
  "g"."name_en" as "nameEn",
  "g"."maximum",
  "g"."unsure",
  "g"."unsure_en" as "unsureEn"
from
  "evaluations"."scheme" as "s"
  inner join "evaluations"."scheme_group" as "g" on "g"."scheme_id" = "s"."id"
where
  "s"."id" in ($1)
order by
  "s"."id",
  "g"."position"
