import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** One row per entry and group whose points were printed, in the order of the scheme. points: decimal text. */
export function listGroupPoints(db: Kysely<Database>, captureIds: readonly number[]) {
  return db
    .selectFrom('evaluations.capture_group as g')
    .innerJoin('evaluations.capture as c', 'c.id', 'g.capture_id')
    .leftJoin('evaluations.scheme_group as s', (join) =>
      join.onRef('s.scheme_id', '=', 'c.scheme_id').onRef('s.code', '=', 'g.group_code'),
    )
    .where('g.capture_id', 'in', captureIds)
    .select(['g.capture_id as captureId', 'g.agency_code as agencyCode', 'g.group_code as groupCode', 'g.points'])
    .orderBy('g.capture_id')
    .orderBy('g.agency_code')
    .orderBy('s.position')
    .orderBy('g.group_code')
}

/**
 * One row per entry and captured indicator. Numerator and denominator are counts; null where the portal prints none.
 * points: decimal text as printed; null where none are printed.
 */
export function listIndicatorPoints(db: Kysely<Database>, captureIds: readonly number[]) {
  return db
    .selectFrom('evaluations.capture_indicator as i')
    .where('i.capture_id', 'in', captureIds)
    .select([
      'i.capture_id as captureId',
      'i.agency_code as agencyCode',
      'i.indicator_code as indicatorCode',
      'i.numerator',
      'i.denominator',
      'i.points',
    ])
    .orderBy('i.capture_id')
    .orderBy('i.agency_code')
    .orderBy('i.indicator_code')
}

/** One row per group of the national rows of the captures, in order of code. points: decimal text as printed. */
export function listNationalGroups(db: Kysely<Database>, captureIds: readonly number[]) {
  return db
    .selectFrom('evaluations.capture_national_group as g')
    .where('g.capture_id', 'in', captureIds)
    .select(['g.capture_id as captureId', 'g.code', 'g.points'])
    .orderBy('g.capture_id')
    .orderBy('g.code')
}
