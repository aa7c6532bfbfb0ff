import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'

/**
 * One row per asked unit and event in which it is a predecessor or a successor, oldest first, with all units of the event.
 * Events that were taken back are left out.
 */
export function listUnitChanges(db: Kysely<Database>, unitIds: readonly string[]) {
  return db
    .selectFrom(sql<{ id: string }>`unnest(${[...unitIds]}::text[])`.as<'u'>(sql`u (id)`))
    .innerJoin('administrative_units.unit_change as own', (join) =>
      join.on(({ eb, or }) =>
        or([eb('own.predecessor_id', '=', eb.ref('u.id')), eb('own.successor_id', '=', eb.ref('u.id'))]),
      ),
    )
    .innerJoin('administrative_units.unit_change as c', 'c.change_id', 'own.change_id')
    .where('own.revoked_at', 'is', null)
    .where('c.revoked_at', 'is', null)
    .groupBy(['u.id', 'c.change_id', 'c.effective_on', 'c.basis', 'c.basis_en'])
    .select([
      'u.id as unitId',
      'c.change_id as id',
      'c.effective_on as effectiveOn',
      'c.basis',
      'c.basis_en as basisEn',
    ])
    .select([
      sql<string[]>`array_agg(distinct c.predecessor_id order by c.predecessor_id)`.as('predecessorIds'),
      sql<string[]>`array_agg(distinct c.successor_id order by c.successor_id)`.as('successorIds'),
    ])
    .orderBy('effectiveOn')
    .orderBy('id')
    .orderBy('unitId')
}
