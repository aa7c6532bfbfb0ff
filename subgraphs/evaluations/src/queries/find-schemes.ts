import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** One row per scheme and group of it, groups in their order. Maxima are points, as decimal text. */
export function findSchemeGroups(db: Kysely<Database>, ids: readonly string[]) {
  return db
    .selectFrom('evaluations.scheme as s')
    .innerJoin('evaluations.scheme_group as g', 'g.scheme_id', 's.id')
    .where('s.id', 'in', ids)
    .select([
      's.id as schemeId',
      's.series',
      's.name as schemeName',
      's.name_en as schemeNameEn',
      's.legal_basis as legalBasis',
      's.legal_basis_en as legalBasisEn',
      's.valid_from as validFrom',
      's.valid_until as validUntil',
      's.maximum as schemeMaximum',
      's.least_indicator as leastIndicator',
      's.least_denominator as leastDenominator',
      's.least_reason as leastReason',
      's.least_reason_en as leastReasonEn',
      's.least_reported_percent as leastReportedPercent',
      'g.code',
      'g.name',
      'g.name_en as nameEn',
      'g.maximum',
      'g.unsure',
      'g.unsure_en as unsureEn',
    ])
    .orderBy('s.id')
    .orderBy('g.position')
}

/** One row per indicator of the schemes, in the order of the scheme. Maxima are points, as decimal text. */
export function findSchemeIndicators(db: Kysely<Database>, schemeIds: readonly string[]) {
  return db
    .selectFrom('evaluations.scheme_indicator as i')
    .where('i.scheme_id', 'in', schemeIds)
    .select([
      'i.scheme_id as schemeId',
      'i.group_code as groupCode',
      'i.code',
      'i.number',
      'i.on_portal as onPortal',
      'i.name',
      'i.name_en as nameEn',
      'i.formula',
      'i.formula_en as formulaEn',
      'i.maximum',
      'i.curve',
      'i.threshold',
      'i.when_empty as whenEmpty',
      'i.inherited',
    ])
    .orderBy('i.scheme_id')
    .orderBy('i.position')
}

/** One row per scheme, the newest first. */
export function listSchemeIds(db: Kysely<Database>) {
  return db
    .selectFrom('evaluations.scheme as s')
    .select(['s.id', 's.valid_from as validFrom', 's.valid_until as validUntil'])
    .orderBy('s.valid_from', 'desc')
    .orderBy('s.id')
}
