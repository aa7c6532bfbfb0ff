import { sql, type RawBuilder } from 'kysely'
import type { FindingKind } from '../rules/quality-rules.ts'
import { hasNoResultFile } from './quality/no-result-file.ts'

export interface FindingRow {
  readonly provinceCode: string
  readonly code: string
  readonly kind: FindingKind
  readonly detail: string
}

/** One row per thing that looks wrong about a dossier although it was accepted: its state, or a step to it. */
export function listFindings(codes: readonly string[]): RawBuilder<FindingRow> {
  return sql<FindingRow>`
    select d.province_code as "provinceCode", d.code, n.kind, n.detail
    from dossiers.dossier d
    cross join lateral (
      select f.kind, f.detail, f.revision from dossiers.finding f
      where f.dossier_code = d.code and f.province_code = d.province_code and f.source_name = d.source_name
      union all
      select 'NO_RESULT_FILE', d.status || ' without an electronic result', 9223372036854775807 where ${hasNoResultFile}
    ) n
    where d.code = any(${[...codes]})
    order by d.code, d.province_code, n.revision, n.kind`
}
