import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * One row per opening of every profile of the newest calendar, with the profile and the version; profiles in order of
 * code, openings in order of time. opens, closes: minutes from midnight.
 */
export function listOpenings(db: Kysely<Database>) {
  return db
    .selectFrom('dossiers.calendar_version as v')
    .innerJoin('dossiers.opening_profile as p', 'p.version_id', 'v.id')
    .innerJoin('dossiers.opening as o', (join) =>
      join.onRef('o.version_id', '=', 'p.version_id').onRef('o.profile_code', '=', 'p.code'),
    )
    .where('v.recorded_on', '=', (eb) =>
      eb.selectFrom('dossiers.calendar_version as n').select((of) => of.fn.max('n.recorded_on').as('newest')),
    )
    .select([
      'v.id as version',
      'v.known_from as knownFrom',
      'v.known_until as knownUntil',
      'p.code as profile',
      'p.province_code as provinceCode',
      'p.is_default as isDefault',
      sql<number>`(extract(epoch from o.opens) / 60)::integer`.as('opens'),
      sql<number>`(extract(epoch from o.closes) / 60)::integer`.as('closes'),
    ])
    .orderBy('p.code')
    .orderBy('o.opens')
}
