import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { currentRevisions } from './current-revisions.ts'

/** One row per thing that looks wrong about a dossier although it was accepted: its state, or a step to it. */
export function listFindings(db: Kysely<Database>, codes: readonly string[]) {
  return currentRevisions(db, codes)
    .innerJoin('dossiers.finding as n', (join) =>
      join
        .onRef('n.dossier_code', '=', 'r.dossier_code')
        .onRef('n.province_code', '=', 'r.province_code')
        .onRef('n.source_name', '=', 'r.source_name'),
    )
    .select(['d.province_code as provinceCode', 'd.code as code', 'n.kind as kind', 'n.detail as detail'])
    .orderBy('d.code')
    .orderBy('d.province_code')
    .orderBy('n.revision')
    .orderBy('n.kind')
}
