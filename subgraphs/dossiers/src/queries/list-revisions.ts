import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Of each dossier the newest are told; no source is known to send more. */
const mostOfADossier = 100

/**
 * One row per revision that the system owning a dossier sent of it, newest first, at most 100 of each. The line as it was
 * sent stays in the table: what a sender wrote is never read for the graph. status null: it withdraws the record.
 */
export function listRevisions(db: Kysely<Database>, codes: readonly string[]) {
  const revisions = db
    .selectFrom('dossiers.dossier as d')
    .innerJoin('dossiers.dossier_revision as r', (join) =>
      join
        .onRef('r.dossier_code', '=', 'd.code')
        .onRef('r.province_code', '=', 'd.province_code')
        .onRef('r.source_name', '=', 'd.source_name'),
    )
    .leftJoin('dossiers.current_revision as c', (join) =>
      join
        .onRef('c.dossier_code', '=', 'r.dossier_code')
        .onRef('c.province_code', '=', 'r.province_code')
        .onRef('c.source_name', '=', 'r.source_name')
        .onRef('c.revision', '=', 'r.revision'),
    )
    .where('d.code', 'in', codes)
    .select([
      'd.province_code as provinceCode',
      'd.code as code',
      'r.revision as revision',
      'r.status as status',
      'r.deleted as deleted',
      'r.recorded_at as recordedAt',
      'r.batch_id as batchId',
    ])
    .select(sql<boolean>`c.revision is not null`.as('isCurrent'))
    .select(({ fn }) =>
      fn
        .agg<number>('row_number')
        .over((over) => over.partitionBy(['d.code', 'd.province_code']).orderBy('r.revision', 'desc'))
        .as('rank'),
    )
  return db
    .selectFrom(revisions.as('revision'))
    .where('revision.rank', '<=', mostOfADossier)
    .selectAll('revision')
    .orderBy('revision.code')
    .orderBy('revision.provinceCode')
    .orderBy('revision.rank')
}
