import type { Transaction } from 'kysely'
import type { Database } from '../src/connect.ts'
import { instantAt, dayNumber } from '../../subgraphs/dossiers/src/rules/viet-nam-time.ts'
import { copyCalendar } from './dossiers/calendar.ts'
import { batchSourceOf, calibrationFiles, readCalibration } from './dossiers/calibration.ts'
import { copyKnownPlaces, findPlaces } from './dossiers/find-places.ts'
import { simulateProvince } from './dossiers/simulate.ts'
import { cellColumns, toCells } from './dossiers/to-cells.ts'
import { month } from './dossiers/workshop.ts'
import type { SeedSize, SeedStep } from './step.ts'

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
  'to-cells.ts',
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
  'ledger.ts',
  'outcome.ts',
  'pauses.ts',
  'transition.ts',
  'viet-nam-time.ts',
  'working-calendar.ts',
].map((file) => new URL(`../../subgraphs/dossiers/src/rules/${file}`, import.meta.url))

/** `tiny` is the same month a hundred times smaller: 1,608 received = 1,148 + 80 in communes, 368 + 12 in departments. */
const scales: Record<SeedSize, number> = { demo: 1, tiny: 0.01, none: 0 }
/** Units, agencies and procedures that a dossier may name. */
const knownThings = 5000
const dossiersOfDemo = 180_106

const provinceCode = '38'
const batchId = 1
const knownThrough = '2025-08-31'

/**
 * Thanh Hoá's dossiers of July 2025, simulated and met to the published totals; copies of all units and agencies that a
 * dossier may name; the working calendar. The other provinces send nothing.
 */
export const step: SeedStep = {
  name: 'dossiers',
  reads: [new URL(import.meta.url), ...sources, ...sharedFiles, ...rules, ...calibrationFiles],
  keeps: ['source_system', 'status_transition'],
  isInUse: hasTakenIn,
  foreseenRows: (size) => knownThings + Math.round(dossiersOfDemo * scales[size]),
  async run({ db, size, copy }) {
    await copyCalendar(copy)
    await copyKnownPlaces(db, copy)
    if (size === 'none') return
    const calibration = readCalibration()
    const places = await findPlaces(db, provinceCode, month.from)
    const { source, sourceEn } = batchSourceOf(calibration, provinceCode)
    const recordedAt = new Date(instantAt(dayNumber(month.logEnds), 0))
    await copy(
      'dossiers.batch',
      ['province_code', 'id', 'origin', 'source', 'source_en', 'recorded_at', 'known_through'],
      [[provinceCode, batchId, 'SIMULATED', source, sourceEn, recordedAt, knownThrough]],
    )
    const dossiers = simulateProvince(places, calibration, provinceCode, scales[size])
    await copy('dossiers.dossier', cellColumns, toCells(dossiers, { provinceCode, batchId, recordedAt }))
  },
}

/** What source systems have sent is not ours to empty, whatever of the simulation has changed. */
async function hasTakenIn(db: Transaction<Database>): Promise<boolean> {
  const batch = await db
    .selectFrom('dossiers.batch')
    .select('id')
    .where('source_name', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return batch !== undefined
}
