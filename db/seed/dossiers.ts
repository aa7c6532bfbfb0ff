import type { Transaction } from 'kysely'
import type { Database } from '../src/connect.ts'
import { instantAt, dayNumber } from '../../subgraphs/dossiers/src/rules/viet-nam-time.ts'
import { copyCalendar } from './dossiers/calendar.ts'
import { calibrationFiles, readCalibration } from './dossiers/calibration.ts'
import { copyKnownPlaces, findPlaces } from './dossiers/find-places.ts'
import { month, simulateDossiers } from './dossiers/simulate.ts'
import { cellColumns, toCells } from './dossiers/to-cells.ts'
import type { SeedSize, SeedStep } from './step.ts'

const sources = [
  'calendar.ts',
  'calibration.ts',
  'dossier-maker.ts',
  'ending.ts',
  'find-places.ts',
  'moments.ts',
  'places.ts',
  'random.ts',
  'shares.ts',
  'simulate.ts',
  'to-cells.ts',
].map((file) => new URL(`dossiers/${file}`, import.meta.url))
const sharedFiles = ['apportion.ts', 'seeded-random.ts'].map((file) => new URL(file, import.meta.url))
const rules = [
  'acceptance-due.ts',
  'due-after-days.ts',
  'due-after-hours.ts',
  'due-date.ts',
  'ledger.ts',
  'outcome.ts',
  'pauses.ts',
  'viet-nam-time.ts',
  'working-calendar.ts',
].map((file) => new URL(`../../subgraphs/dossiers/src/rules/${file}`, import.meta.url))

/** `tiny` is the same month a hundred times smaller: 1,608 received = 1,148 + 80 in communes, 368 + 12 in departments. */
const scales: Record<SeedSize, number> = { demo: 1, tiny: 0.01, none: 0 }
/** Units, agencies and procedures that a dossier may name. */
const knownThings = 5000
const dossiersOfDemo = 178_800

const batch = {
  id: 1,
  origin: 'SIMULATED',
  source:
    'Mô phỏng của nền tảng, hiệu chỉnh theo số liệu tháng 7/2025 do Thanh Hóa công bố; tháng 6 và tháng 8 chỉ có phần mà tháng 7 cần đến',
  sourceEn:
    'Simulation by the platform, calibrated to the totals of July 2025 that Thanh Hoá published; June and August hold only what July needs',
  knownThrough: '2025-08-31',
}

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
    const [provinceCode = ''] = calibration.volumes.map((volume) => volume.province_code)
    const places = await findPlaces(db, provinceCode, month.from)
    const recordedAt = new Date(instantAt(dayNumber(month.logEnds), 0))
    await copy(
      'dossiers.batch',
      ['province_code', 'id', 'origin', 'source', 'source_en', 'recorded_at', 'known_through'],
      [[provinceCode, batch.id, batch.origin, batch.source, batch.sourceEn, recordedAt, batch.knownThrough]],
    )
    const dossiers = simulateDossiers(places, calibration, scales[size])
    await copy('dossiers.dossier', cellColumns, toCells(dossiers, { provinceCode, batchId: batch.id, recordedAt }))
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
