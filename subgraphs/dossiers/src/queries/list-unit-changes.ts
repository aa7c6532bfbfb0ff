import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** One row per predecessor and successor of the events that stood at that moment; asKnownAt null: that stand. */
export function listUnitChanges(db: Kysely<Database>, asKnownAt: string | null) {
  const changes = db
    .selectFrom('dossiers.known_unit_change as c')
    .select(['c.predecessor_id as predecessorId', 'c.successor_id as successorId', 'c.effective_on as effectiveOn'])
    .orderBy('c.change_id')
    .orderBy('c.predecessor_id')
    .orderBy('c.successor_id')
  if (asKnownAt === null) return changes.where('c.revoked_at', 'is', null)
  const moment = new Date(asKnownAt)
  return changes
    .where('c.recorded_at', '<=', moment)
    .where((eb) => eb.or([eb('c.revoked_at', 'is', null), eb('c.revoked_at', '>', moment)]))
}
