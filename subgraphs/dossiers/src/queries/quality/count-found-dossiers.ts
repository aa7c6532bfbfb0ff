import type { Kysely } from 'kysely'
import type { Database } from '../../database.ts'

/** One row per kind of finding that any dossier has: how many dossiers have one. provinceCode null: in the whole country. */
export function countFoundDossiers(db: Kysely<Database>, provinceCode: string | null) {
  let found = db.selectFrom('dossiers.finding as f').select(['f.kind', 'f.province_code', 'f.dossier_code']).distinct()
  if (provinceCode !== null) found = found.where('f.province_code', '=', provinceCode)
  return db
    .selectFrom(found.as('n'))
    .groupBy('n.kind')
    .select(({ fn }) => ['n.kind', fn.countAll<number>().as('dossiers')])
    .orderBy('n.kind')
}
