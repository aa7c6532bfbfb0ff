import { sql, type Kysely } from 'kysely'
import type { Database, GovernmentLevel } from '../database.ts'
import { matches, type ProcedureFilter } from './where-procedures.ts'

/** One row: how many procedures match the filter. */
export function countProcedures(db: Kysely<Database>, filter: ProcedureFilter) {
  return db
    .selectFrom('procedures.procedure as p')
    .where(matches(filter))
    .select(({ fn }) => fn.countAll<number>().as('count'))
}

/** One row per level that decides some procedure; a procedure decided at two levels counts at each. */
export function countProceduresByLevel(db: Kysely<Database>) {
  return db
    .selectFrom(
      db
        .selectFrom('procedures.procedure as p')
        .select(sql<GovernmentLevel>`unnest(p.levels)`.as('level'))
        .as('decided'),
    )
    .groupBy('decided.level')
    .select(({ fn }) => ['decided.level', fn.countAll<number>().as('count')])
    .orderBy('decided.level')
}

/** One row per service level that occurs, null among them; adds up to all procedures. */
export function countProceduresByServiceLevel(db: Kysely<Database>) {
  return db
    .selectFrom('procedures.procedure as p')
    .groupBy('p.service_level')
    .select(({ fn }) => ['p.service_level as serviceLevel', fn.countAll<number>().as('count')])
    .orderBy('p.service_level')
}

/** One row per field that has procedures. */
export function countProceduresOfFields(db: Kysely<Database>, fieldCodes: readonly string[]) {
  return db
    .selectFrom('procedures.procedure as p')
    .where('p.field_code', 'in', fieldCodes)
    .groupBy('p.field_code')
    .select(({ fn }) => ['p.field_code as fieldCode', fn.countAll<number>().as('count')])
}
