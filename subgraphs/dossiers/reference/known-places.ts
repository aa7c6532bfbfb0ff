import type { Database } from '@motcua/db'
import type { SeedContext } from '@motcua/db/seed-step'
import type { Transaction } from 'kysely'

/** Copies of every unit, agency and procedure that a dossier may name: this subgraph may not read its neighbour's schema. */
export async function copyKnownPlaces(db: Transaction<Database>, copy: SeedContext['copy']): Promise<void> {
  const units = await knownUnits(db).execute()
  const provinceOf = new Map(units.map((unit) => [unit.id, unit.provinceCode]))
  await copy(
    'dossiers.known_unit',
    ['id', 'code', 'level', 'province_code', 'parent_id', 'ended_on'],
    units.map((unit) => [unit.id, unit.code, unit.level, unit.provinceCode, unit.parentId, unit.endedOn]),
  )
  await copyUnitChanges(db, copy)
  const agencies = await db
    .selectFrom('administrative_units.agency as a')
    .select(['a.code', 'a.unit_id as unitId', 'a.level', 'a.kind'])
    .orderBy('a.code')
    .execute()
  await copy(
    'dossiers.known_agency',
    ['code', 'unit_id', 'level', 'province_code', 'is_peoples_committee'],
    agencies.map((agency) => [
      agency.code,
      agency.unitId,
      agency.level,
      provinceOf.get(agency.unitId) ?? null,
      agency.kind === 'PEOPLES_COMMITTEE',
    ]),
  )
  const procedures = await db
    .selectFrom('procedures.procedure as p')
    .select(['p.code', 'p.field_code as fieldCode', 'p.service_level as serviceLevel'])
    .select(['p.time_limit_amount as limitAmount', 'p.time_limit_unit as limitUnit'])
    .orderBy('p.code')
    .execute()
  await copy(
    'dossiers.known_procedure',
    ['code', 'field_code', 'service_level', 'limit_amount', 'limit_unit'],
    procedures.map((procedure) => [
      procedure.code,
      procedure.fieldCode,
      procedure.serviceLevel,
      procedure.limitAmount,
      procedure.limitUnit,
    ]),
  )
}

/** Which unit went into which, as the subgraph administrative-units keeps it. */
async function copyUnitChanges(db: Transaction<Database>, copy: SeedContext['copy']): Promise<void> {
  const changes = await db
    .selectFrom('administrative_units.unit_change as c')
    .select(['c.change_id', 'c.predecessor_id', 'c.successor_id', 'c.effective_on', 'c.recorded_at', 'c.revoked_at'])
    .orderBy('c.change_id')
    .execute()
  await copy(
    'dossiers.known_unit_change',
    ['change_id', 'predecessor_id', 'successor_id', 'effective_on', 'recorded_at', 'revoked_at'],
    changes.map((c) => [
      c.change_id,
      c.predecessor_id,
      c.successor_id,
      c.effective_on,
      c.recorded_at.toISOString(),
      c.revoked_at?.toISOString() ?? null,
    ]),
  )
}

/** One row per unit, those that have ended included, with the parent of its newest version; provinces first, so that every parent is there before its children. */
function knownUnits(db: Transaction<Database>) {
  return db
    .selectFrom('administrative_units.unit as u')
    .innerJoin('administrative_units.unit_version as v', 'v.unit_id', 'u.id')
    .leftJoin('administrative_units.unit as p', 'p.id', 'v.parent_id')
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('administrative_units.unit_version as n')
            .whereRef('n.unit_id', '=', 'v.unit_id')
            .whereRef('n.valid_from', '>', 'v.valid_from')
            .select('n.unit_id'),
        ),
      ),
    )
    .select(({ fn }) => [
      'u.id',
      'u.code',
      'u.level',
      'v.parent_id as parentId',
      'v.valid_until as endedOn',
      fn.coalesce('p.code', 'u.code').as('provinceCode'),
    ])
    .orderBy('v.parent_id', (order) => order.asc().nullsFirst())
    .orderBy('u.code')
}
