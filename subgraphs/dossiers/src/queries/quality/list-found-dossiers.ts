import type { Page } from '@motcua/kit/paging'
import { sql, type RawBuilder } from 'kysely'
import type { FindingKind } from '../../rules/quality-rules.ts'
import { hasNoResultFile } from './no-result-file.ts'

export interface FoundDossierRow {
  readonly provinceCode: string
  readonly code: string
  readonly detail: string
}

interface Asked {
  readonly kind: FindingKind
  readonly provinceCode: string | null
}

/** One row per dossier with a finding of that kind, with its newest, in order of province and code; one row more than a page. */
export function listFoundDossiers({ kind, provinceCode }: Asked, { first, after }: Page): RawBuilder<FoundDossierRow> {
  const [afterProvince, afterCode] = after ?? []
  const holdsFor = (code: string, province: string) => {
    const parts = [sql`true`]
    if (provinceCode !== null) parts.push(sql`${sql.ref(province)} = ${provinceCode}`)
    if (afterProvince !== undefined && afterCode !== undefined) {
      parts.push(sql`(${sql.ref(province)}, ${sql.ref(code)}) > (${afterProvince}, ${afterCode})`)
    }
    return sql.join(parts, sql` and `)
  }
  if (kind === 'NO_RESULT_FILE') {
    return sql<FoundDossierRow>`
      select d.province_code as "provinceCode", d.code, d.status || ' without an electronic result' as detail
      from dossiers.dossier d
      where ${hasNoResultFile} and ${holdsFor('d.code', 'd.province_code')}
      order by d.province_code, d.code
      limit ${first + 1}`
  }
  return sql<FoundDossierRow>`
    select distinct on (f.province_code, f.dossier_code) f.province_code as "provinceCode", f.dossier_code as code, f.detail
    from dossiers.finding f
    where f.kind = ${kind} and ${holdsFor('f.dossier_code', 'f.province_code')}
    order by f.province_code, f.dossier_code, f.revision desc
    limit ${first + 1}`
}
