import type { Kysely } from 'kysely'
import type { Database } from '../connect.ts'
import { hashOfToken, makeAccessToken } from './access-token.ts'
import type { Holder } from './find-holder.ts'

/** What can be given access to. */
export const accessRoles = [
  'source',
  'units',
  'procedures',
  'staff',
  'reports',
] as const satisfies readonly Holder['role'][]

/** As administrator: adds a holder. Returns its token, or null when the name is taken, also by one whose token was revoked. */
export async function addHolder(
  db: Kysely<Database>,
  { name, role, provinceCode }: Holder,
  by: string,
): Promise<string | null> {
  const added = await db
    .insertInto('access.holder')
    .values({ name, role, province_code: provinceCode })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning('name')
    .executeTakeFirst()
  return added === undefined ? null : addToken(db, name, by)
}

/**
 * As administrator, in a transaction: gives a holder a new token and refuses the one before. Null: there is no holder of that name.
 */
export async function renewToken(db: Kysely<Database>, name: string, by: string): Promise<string | null> {
  // Locked: of two renewals at once the second takes back what the first has given.
  const holder = await db
    .selectFrom('access.holder')
    .where('name', '=', name)
    .select('name')
    .forUpdate()
    .executeTakeFirst()
  if (holder === undefined) return null
  await revokeToken(db, name, by)
  return addToken(db, name, by)
}

/** As administrator: refuses the token of a holder from now on. False: it has none that may be used. */
export async function revokeToken(db: Kysely<Database>, name: string, by: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('access.token')
    .set({ revoked_at: new Date(), revoked_by: by })
    .where('holder_name', '=', name)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

async function addToken(db: Kysely<Database>, name: string, by: string): Promise<string> {
  const token = makeAccessToken()
  await db
    .insertInto('access.token')
    .values({ token_hash: hashOfToken(token), holder_name: name, created_at: new Date(), created_by: by })
    .execute()
  return token
}
