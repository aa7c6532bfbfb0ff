import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { factNames } from '../figures/events.ts'
import type { Months } from '../figures/list-months.ts'

type Latest = Database['dossiers.dossier']

const facts = factNames.map((name) => `f.${name}` as const)

/**
 * One row per dossier in its state as last known, or in the one that was believed at the moment. Of states that were
 * replaced since, status and batch are not kept and null. Conditions on it reach the tables' indexes. months: those
 * in which all that is asked for lies; states that were replaced are not kept by month.
 */
export function believedStates(db: Kysely<Database>, asKnownAt: string | null, months: Months) {
  let latest = db
    .selectFrom('dossiers.dossier as f')
    .select(facts)
    .select([sql<Latest['status'] | null>`f.status`.as('status'), sql<number | null>`f.batch_id`.as('batch_id')])
  if (months.from !== null) latest = latest.where('f.received_month', '>=', months.from)
  if (months.until !== null) latest = latest.where('f.received_month', '<', months.until)
  if (asKnownAt === null) return latest
  const moment = new Date(asKnownAt)
  const past = db
    .selectFrom('dossiers.dossier_past as f')
    .where('f.recorded_at', '<=', moment)
    .where('f.superseded_at', '>', moment)
    .select(facts)
    .select([
      sql<Latest['status'] | null>`null::dossiers.status`.as('status'),
      sql<number | null>`null::integer`.as('batch_id'),
    ])
  return latest.where('f.recorded_at', '<=', moment).unionAll(past)
}
