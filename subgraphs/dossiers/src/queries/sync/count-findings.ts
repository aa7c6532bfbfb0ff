import type { Kysely } from 'kysely'
import type { Database } from '../../database.ts'

/** One row per source and kind of finding: how many dossiers have one. */
export function countFindings(db: Kysely<Database>, sources: readonly string[]) {
  return db
    .selectFrom('dossiers.finding as f')
    .where('f.source_name', 'in', sources)
    .groupBy(['f.source_name', 'f.kind'])
    .select(({ fn }) => [
      'f.source_name as source',
      'f.kind',
      fn.count<number>('f.dossier_code').distinct().as('dossiers'),
    ])
    .orderBy('f.source_name')
    .orderBy('f.kind')
}
