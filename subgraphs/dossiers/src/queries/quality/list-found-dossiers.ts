import type { Page } from '@motcua/kit/paging'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../../database.ts'

export type FindingKind = Database['dossiers.finding']['kind']

/** One row per dossier with a finding of that kind, with its newest, in order of province and code; one row more than a page. */
export function listFoundDossiers(
  db: Kysely<Database>,
  { kind, provinceCode }: { readonly kind: FindingKind; readonly provinceCode: string | null },
  { first, after }: Page,
) {
  let query = db.selectFrom('dossiers.finding as f').where('f.kind', '=', kind)
  if (provinceCode !== null) query = query.where('f.province_code', '=', provinceCode)
  const [afterProvince, afterCode] = after ?? []
  if (afterProvince !== undefined && afterCode !== undefined) {
    query = query.where(sql<boolean>`(f.province_code, f.dossier_code) > (${afterProvince}, ${afterCode})`)
  }
  return query
    .distinctOn(['f.province_code', 'f.dossier_code'])
    .select(['f.province_code as provinceCode', 'f.dossier_code as code', 'f.detail'])
    .orderBy('f.province_code')
    .orderBy('f.dossier_code')
    .orderBy('f.revision', 'desc')
    .limit(first + 1)
}
