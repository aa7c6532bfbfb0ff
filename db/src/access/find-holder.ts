import { sql, type QueryExecutorProvider } from 'kysely'
import type { AccessRole } from '../database.generated.ts'
import { hashOfToken } from './access-token.ts'

/** Who may change something, and what. */
export interface Holder {
  readonly name: string
  readonly role: AccessRole
  /** Official code of the province whose data it may change; null: the whole country. */
  readonly provinceCode: string | null
}

/** The holder of a token that is not revoked, under the role of any subgraph. day: the civil day of this use. */
export async function findHolder(db: QueryExecutorProvider, token: string, day: string): Promise<Holder | null> {
  const { rows } = await sql<Holder>`
    select h.name, h.role, h.province_code as "provinceCode"
    from access.find_holder(${hashOfToken(token)}, ${day}) as h`.execute(db)
  return rows[0] ?? null
}
