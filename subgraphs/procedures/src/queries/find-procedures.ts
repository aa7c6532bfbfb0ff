import { sql, type Kysely } from 'kysely'
import type { Audience, Database, FilingChannel, GovernmentLevel } from '../database.ts'

/** A procedure as a question answers it, with the name of its field and where it was read. */
export const procedureColumns = [
  'p.code',
  'p.name',
  'p.field_code as fieldCode',
  'f.name as fieldName',
  'p.ministry',
  'p.also_decided_elsewhere as alsoDecidedElsewhere',
  'p.time_limit_amount as timeLimitAmount',
  'p.time_limit_unit as timeLimitUnit',
  'p.service_level as serviceLevel',
  'p.announced_by as announcedBy',
  's.description as source',
  's.description_en as sourceEn',
  // The driver does not know arrays of our enumerations and would answer their text; JSON it does know.
  sql<GovernmentLevel[]>`to_jsonb(p.levels)`.as('levels'),
  sql<FilingChannel[]>`to_jsonb(p.channels)`.as('channels'),
  sql<Audience[]>`to_jsonb(p.audiences)`.as('audiences'),
] as const

/** One row per procedure of the catalogue; every procedure has a field and a source. */
export function catalogue(db: Kysely<Database>) {
  return db
    .selectFrom('procedures.procedure as p')
    .innerJoin('procedures.field as f', 'f.code', 'p.field_code')
    .innerJoin('procedures.source as s', 's.code', 'p.source_code')
}

/** One row per national code that the catalogue holds. */
export function findProcedures(db: Kysely<Database>, codes: readonly string[]) {
  return catalogue(db).where('p.code', 'in', codes).select(procedureColumns)
}
