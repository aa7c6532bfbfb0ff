import { sql, type RawBuilder } from 'kysely'
import type { FindingKind } from '../../rules/quality-rules.ts'
import { hasNoResultFile } from './no-result-file.ts'

export interface FoundRow {
  readonly kind: FindingKind
  readonly dossiers: number
}

/** One row per kind of finding that any dossier has: how many dossiers have one. provinceCode null: in the whole country. */
export function countFoundDossiers(provinceCode: string | null): RawBuilder<FoundRow> {
  const within = (alias: string) =>
    provinceCode === null ? sql`true` : sql`${sql.ref(`${alias}.province_code`)} = ${provinceCode}`
  return sql<FoundRow>`
    select n.kind, count(*) as dossiers
    from (select distinct f.kind, f.province_code, f.dossier_code from dossiers.finding f where ${within('f')}) n
    group by n.kind
    union all
    select 'NO_RESULT_FILE', count(*) from dossiers.dossier d where ${hasNoResultFile} and ${within('d')} having count(*) > 0
    order by kind`
}
