import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** One row per field of which there are figures, in order of its code; empty: of procedures without one. within: a province. */
export function listFields(db: Kysely<Database>, within: string | null) {
  let figures = db.selectFrom('dossiers.figure as f').where('f.subject_kind', '=', 'FIELD').where('f.span', '=', 'YEAR')
  if (within !== null) figures = figures.where('f.province_code', '=', within)
  return figures.select('f.subject_key as code').distinct().orderBy('code')
}
