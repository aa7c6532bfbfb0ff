import { sql } from 'kysely'

/** Any two numbers that nobody else locks: of programs that start at once, one after the other gives rights and makes views. */
export const rightsLock = sql`select pg_advisory_xact_lock(7661, 38)`
