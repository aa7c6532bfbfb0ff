import type { Kysely } from 'kysely'
import type { Database } from '../connect.ts'

/** As administrator: one row per holder in order of name, with the token that may be used, else the one revoked last. */
export function listHolders(db: Kysely<Database>) {
  return db
    .selectFrom('access.holder as h')
    .innerJoin('access.token as t', 't.holder_name', 'h.name')
    .distinctOn('h.name')
    .select([
      'h.name',
      'h.role',
      'h.province_code as provinceCode',
      't.created_at as createdAt',
      't.created_by as createdBy',
      't.revoked_at as revokedAt',
      't.revoked_by as revokedBy',
      't.last_used_on as lastUsedOn',
    ])
    .orderBy('h.name')
    .orderBy('t.revoked_at', (order) => order.desc().nullsFirst())
}
