import type { Transaction } from 'kysely'
import type { Database } from '../src/connect.ts'
import { copyCalendar } from './dossiers/calendar.ts'
import { calibrationFiles, provinceCodes, readCalibration } from './dossiers/calibration.ts'
import { copyKnownPlaces } from './dossiers/find-places.ts'
import { scales } from './dossiers/scales.ts'
import { countProvince } from './dossiers/simulate.ts'
import { petitionFiles, seedPetitions } from './petitions/seed-petitions.ts'
import type { SeedStep } from './step.ts'

const sources = [
  'apologies.ts',
  'appointments.ts',
  'around-month.ts',
  'calendar.ts',
  'calibration.ts',
  'days.ts',
  'dossier-maker.ts',
  'ending.ts',
  'facts.ts',
  'find-places.ts',
  'grouping.ts',
  'in-month.ts',
  'lateness.ts',
  'moments.ts',
  'numbering.ts',
  'places.ts',
  'plan.ts',
  'profile.ts',
  'random.ts',
  'shares.ts',
  'simulate.ts',
  'simulated-dossier.ts',
  'supplements.ts',
  'load-province.ts',
  'load-provinces.ts',
  'scales.ts',
  'to-sent-dossier.ts',
  'volumes.ts',
  'whereabouts.ts',
  'workshop.ts',
].map((file) => new URL(`dossiers/${file}`, import.meta.url))
const sharedFiles = ['apportion.ts', 'seeded-random.ts'].map((file) => new URL(file, import.meta.url))
const rules = [
  'acceptance-due.ts',
  'due-after-days.ts',
  'due-after-hours.ts',
  'due-date.ts',
  'effective-appointment.ts',
  'effective-appointment.ts',
  'ledger.ts',
  'outcome.ts',
  'pauses.ts',
  'transition.ts',
  'transition.ts',
  'viet-nam-time.ts',
  'working-calendar.ts',
].map((file) => new URL(`../../subgraphs/dossiers/src/rules/${file}`, import.meta.url))
const intake = [
  'intake/staged-cells.ts',
  'intake/store-staged.ts',
  'queries/intake/check-lines.ts',
  'queries/intake/store-dossiers.ts',
  'queries/intake/store-groups.ts',
].map((file) => new URL(`../../subgraphs/dossiers/src/${file}`, import.meta.url))

/** Units, agencies and procedures that a dossier may name. */
const knownThings = 9000

/**
 * Copies of all units, agencies and procedures that a dossier may name, and the working calendar. The parts are the
 * dossiers of July 2025, province by province, simulated and stored by the way of a delivery.
 */
export const step: SeedStep = {
  name: 'dossiers',
  reads: [
    new URL(import.meta.url),
    ...sources,
    ...sharedFiles,
    ...rules,
    ...intake,
    ...calibrationFiles,
    ...petitionFiles,
  ],
  keeps: ['source_system', 'status_transition'],
  isInUse: hasTakenIn,
  foreseenRows: () => knownThings,
  async run(context) {
    await copyCalendar(context.copy)
    await copyKnownPlaces(context.db, context.copy)
    if (context.size !== 'none') await seedPetitions(context)
  },
  parts: {
    title: 'simulate the dossiers of 34 provinces',
    module: new URL('dossiers/load-provinces.ts', import.meta.url),
    list(size) {
      if (size === 'none') return []
      const calibration = readCalibration()
      return provinceCodes(calibration).map((name) => ({
        name,
        foreseenRows: countProvince(calibration, name, scales[size]),
      }))
    },
  },
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
