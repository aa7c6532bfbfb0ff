import { sql, type RawBuilder } from 'kysely'
import type { FindingKind } from '../../rules/quality-rules.ts'
import { hasNoResultFile } from '../quality/no-result-file.ts'

export interface FindingCountRow {
  readonly source: string
  readonly kind: FindingKind
  readonly dossiers: number
}

/** One row per source and kind of finding: how many dossiers have one. */
export function countFindings(sources: readonly string[]): RawBuilder<FindingCountRow> {
  return sql<FindingCountRow>`
    select f.source_name as source, f.kind, count(distinct f.dossier_code) as dossiers
    from dossiers.finding f where f.source_name = any(${[...sources]})
    group by f.source_name, f.kind
    union all
    select d.source_name, 'NO_RESULT_FILE', count(*)
    from dossiers.source_system s join dossiers.dossier d on d.province_code = s.province_code and d.source_name = s.name
    where s.name = any(${[...sources]}) and ${hasNoResultFile}
    group by d.source_name
    order by source, kind`
}
