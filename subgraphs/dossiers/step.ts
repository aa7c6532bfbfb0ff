import type { Database } from '@motcua/db'
import type { SeedStep } from '@motcua/db/seed-step'
import type { Transaction } from 'kysely'
import { calendarFiles, copyCalendar } from './reference/calendar.ts'
import { copyKnownPlaces } from './reference/known-places.ts'
import { seedPetitions } from './simulation/petitions/seed-petitions.ts'
import { simulatedParts } from './simulation/load/simulated-parts.ts'
import { simulationFiles } from './simulation/simulation-files.ts'

/** Units, agencies and procedures that a dossier may name. */
const knownThings = 9000

/**
 * Copies of all units, agencies and procedures that a dossier may name, and the working calendar. Simulated unless the
 * size is `none`: petitions, and as parts the dossiers, province by province, stored by the way of a delivery.
 */
export const step: SeedStep = {
  name: 'dossiers',
  reads: [
    new URL(import.meta.url),
    new URL('reference/calendar.ts', import.meta.url),
    new URL('reference/known-places.ts', import.meta.url),
    ...calendarFiles,
    ...simulationFiles,
  ],
  keeps: ['source_system', 'status_transition'],
  isInUse: hasTakenIn,
  foreseenRows: () => knownThings,
  async run(context) {
    await copyCalendar(context.copy)
    await copyKnownPlaces(context.db, context.copy)
    if (context.size !== 'none') await seedPetitions(context)
  },
  parts: simulatedParts,
}

/** What source systems have sent is not ours to empty, whatever of the simulation has changed. */
async function hasTakenIn(db: Transaction<Database>): Promise<boolean> {
  const batch = await db
    .selectFrom('dossiers.batch')
    .select('id')
    .where('received_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return batch !== undefined
}
