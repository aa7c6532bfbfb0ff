import { sql, type RawBuilder } from 'kysely'
import type { GroupKey } from './find-groups.ts'

export interface GroupedDossierRow extends GroupKey {
  readonly code: string
}

/** One row per dossier of these requests, in the order in which they were submitted; at most `most` of each request. */
export function listGroupedDossiers(keys: readonly GroupKey[], most: number): RawBuilder<GroupedDossierRow> {
  const pairs = keys.map(({ provinceCode, groupCode }) => sql`(${provinceCode}, ${groupCode})`)
  return sql<GroupedDossierRow>`
    select g.province_code as "provinceCode", g.group_code as "groupCode", g.dossier_code as code
    from (
      select g.province_code, g.group_code, g.dossier_code,
        row_number() over (partition by g.province_code, g.group_code order by g.submitted_at, g.dossier_code) as number
      from dossiers.grouped_dossier g
      where (g.province_code, g.group_code) in (${sql.join(pairs)})
    ) g
    where g.number <= ${most}
    order by g.group_code, g.province_code, g.number`
}
