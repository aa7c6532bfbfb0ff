import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../../database.ts'
import type { RequestFacts } from '../../rules/request.ts'
import { groupedDossiers } from './grouped-dossiers.ts'

export type GroupService = NonNullable<Database['dossiers.grouped_dossier']['group_service']>

/** Which request: two provinces may use one code. */
export interface GroupKey {
  readonly provinceCode: string
  readonly groupCode: string
}

/** A request as its dossiers tell it. */
export interface GroupRow extends GroupKey, RequestFacts {
  /** Null: no dossier of it tells one. */
  readonly service: GroupService | null
  readonly dossiers: number
}

/** One row per request that a dossier is part of. */
export function findGroups(keys: readonly GroupKey[]): RawBuilder<GroupRow> {
  const pairs = keys.map(({ provinceCode, groupCode }) => sql`(${provinceCode}, ${groupCode})`)
  return sql<GroupRow>`
    select g.province_code as "provinceCode", g.group_code as "groupCode", g.service, g.dossiers, g.begun_at as "begunAt",
      g.due_at as "dueAt", g.request_ended_at as "endedAt", g.has_result as "hasResult", g.rests_from as "restsFrom"
    from (${groupedDossiers(sql`(g.province_code, g.group_code) in (${sql.join(pairs)})`)}) g
    where g.is_first
    order by "groupCode", "provinceCode"`
}

/** One row per dossier that is part of a request, with the request. */
export function findGroupsOfDossiers(db: Kysely<Database>, codes: readonly string[]) {
  return db
    .selectFrom('dossiers.grouped_dossier as g')
    .where('g.dossier_code', 'in', codes)
    .select(['g.province_code as provinceCode', 'g.dossier_code as code', 'g.group_code as groupCode'])
    .orderBy('g.dossier_code')
    .orderBy('g.province_code')
}

/** At most one row: the request of that code; of two provinces that use it, the one in which it was last used. */
export function findGroupOfCode(db: Kysely<Database>, code: string) {
  return db
    .selectFrom('dossiers.grouped_dossier as g')
    .where('g.group_code', '=', code)
    .select(['g.province_code as provinceCode', 'g.group_code as groupCode'])
    .orderBy('g.submitted_at', 'desc')
    .orderBy('g.province_code')
    .limit(1)
}
