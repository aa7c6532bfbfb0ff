import { expressionBuilder, type Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** The tables of a question about units, under the names that every query here gives them. */
export interface UnitTables {
  u: Database['administrative_units.unit']
  v: Database['administrative_units.unit_version']
}

/** A unit as a question answers it; type, name and parent are those of the version. */
export const unitColumns = [
  'u.id',
  'u.code',
  'u.level',
  'u.merged_from as mergedFrom',
  'u.tile_column as tileColumn',
  'u.tile_row as tileRow',
  'u.valid_from as validFrom',
  'u.valid_until as validUntil',
  'v.type',
  'v.name',
  'v.parent_id as parentId',
] as const

/** One row per unit that exists on the day, with its version in force. */
export function unitsOn(db: Kysely<Database>, on: string) {
  return db
    .selectFrom('administrative_units.unit as u')
    .innerJoin('administrative_units.unit_version as v', 'v.unit_id', 'u.id')
    .where(exists(on))
    .where(isInForce(on))
}

function exists(on: string) {
  const eb = expressionBuilder<UnitTables, 'u'>()
  return eb.and([eb('u.valid_from', '<=', on), eb.or([eb('u.valid_until', 'is', null), eb('u.valid_until', '>', on)])])
}

function isInForce(on: string) {
  const eb = expressionBuilder<UnitTables, 'v'>()
  return eb.and([eb('v.valid_from', '<=', on), eb.or([eb('v.valid_until', 'is', null), eb('v.valid_until', '>', on)])])
}
