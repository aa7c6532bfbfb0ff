import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** One row per unit (by id) or agency (by code) that has a name on the day. */
export function findNames(db: Kysely<Database>, subjects: readonly string[], on: string) {
  return db
    .selectFrom('administrative_units.dated_name as n')
    .where('n.subject', 'in', subjects)
    .where(sql<boolean>`coalesce(n.valid_from <= ${on}, true) and coalesce(n.valid_until > ${on}, true)`)
    .select([sql<string>`n.subject`.as('subject'), sql<string>`n.name`.as('name'), sql<string>`n.name_en`.as('nameEn')])
    .orderBy('n.subject')
}
