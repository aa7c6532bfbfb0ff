import { sql, type Kysely, type Transaction } from 'kysely'
import type { Database as DossiersDatabase } from '../../src/database.ts'
import { openPartitions } from '../../src/intake/open-partitions.ts'
import { openStaging, type Staging } from '../../src/intake/staging.ts'
import { readLimits } from '../../src/intake/statutory-limits.ts'
import { storeDelivery } from '../../src/intake/store/store-delivery.ts'
import { toStagedRecord, type Reckoning } from '../../src/intake/to-staged-record.ts'
import type { Database } from '@motcua/db'
import type { Session } from '@motcua/db/one-session'
import { batchSourceOf, type Calibration } from '../calibration/calibration.ts'
import { findPlaces } from './find-places.ts'
import { simulateProvince } from '../dossiers/simulate.ts'
import type { SimulatedDossier } from '../dossiers/simulated-dossier.ts'
import { toSentRevisions } from './to-sent-dossier.ts'

interface Loading {
  readonly calibration: Calibration
  readonly provinceCode: string
  readonly scale: number
}

interface LoadListener {
  /** Rows staged since the last call. */
  onRows(count: number): void
  /** Called in the transaction that stores the province, with all its rows. */
  settle(transaction: Kysely<Database>, rows: number): Promise<void>
}

/**
 * Simulates the dossiers of one province and month and stores them as one delivery of its system: all of it or nothing. A session
 * serves one province after the other, so that its plans are made once.
 */
export async function loadProvince(
  session: Session<Database>,
  { calibration, provinceCode, scale }: Loading,
  { onRows, settle }: LoadListener,
): Promise<void> {
  const { db } = session
  const { month } = calibration
  const places = await db.transaction().execute((transaction) => findPlaces(transaction, provinceCode, month.from))
  const reckoning: Reckoning = { calendar: calibration.calendar, limits: await readLimits(db) }
  const simulated = simulateProvince(places, calibration, provinceCode, scale)
  const sourceName = `demo-${provinceCode}`
  const own = { ...session, db: db.$pickTables<keyof DossiersDatabase>() }
  const staging = await openStaging(own, { sourceName, provinceCode })
  const rows = await stage(staging, simulated, await readUnitCodes(db), { reckoning, onRows })
  const recordedAt = new Date(month.logEnds)
  await openPartitions(own.db, staging.staged, recordedAt)
  await db.transaction().execute(async (transaction) => {
    await addSender(transaction, sourceName, provinceCode)
    const simulatedAs = {
      ...batchSourceOf(calibration, provinceCode),
      recordedAt,
      knownFrom: month.from,
      knownThrough: month.knownThrough,
    }
    const stored = transaction.$pickTables<keyof DossiersDatabase>()
    const { accepted } = await storeDelivery(stored, staging.staged, {
      origin: 'SIMULATED',
      receivedAt: null,
      reportedThrough: month.reportedThrough,
      simulated: simulatedAs,
    })
    if (accepted !== rows)
      throw new Error(`${rows - accepted} simulated dossiers of ${provinceCode} were not accepted.`)
    await staging.clear(stored)
    await settle(transaction, rows)
  })
  // Thousands of lines a second come and go: their room is used again at once, and not when the server looks after it.
  await sql`vacuum (truncate false) dossiers.staged_line, dossiers.decided_line`.execute(db)
}

interface Staged {
  readonly reckoning: Reckoning
  onRows(count: number): void
}

/** Stages dossiers as lines that nobody wrote; returns how many. */
async function stage(
  staging: Staging,
  dossiers: Iterable<SimulatedDossier>,
  codeOf: ReadonlyMap<string, string>,
  { reckoning, onRows }: Staged,
): Promise<number> {
  let rows = 0
  let reported = 0
  const flush = async () => {
    await staging.flush()
    onRows(rows - reported)
    reported = rows
  }
  for (const dossier of dossiers) {
    for (const sent of toSentRevisions(dossier, codeOf)) {
      rows += 1
      const line = { lineNumber: rows, line: null, encoding: 'UTF8', bytes: 0, reasons: [] } as const
      staging.add(toStagedRecord(line, sent, reckoning))
    }
    if (staging.isFull) await flush()
  }
  await flush()
  await staging.finish()
  return rows
}

/** A simulated sender has no token until one is given out. */
async function addSender(db: Transaction<Database>, name: string, provinceCode: string): Promise<void> {
  await sql`insert into dossiers.source_system (name, province_code, origin, mapping, created_at)
    values (${name}, ${provinceCode}, 'SIMULATED', '{}', now())
    on conflict (name) do nothing`.execute(db)
}

/** Official codes by id: what a sender names a unit by. */
async function readUnitCodes(db: Kysely<Database>): Promise<ReadonlyMap<string, string>> {
  const units = await db.selectFrom('dossiers.known_unit').select(['id', 'code']).execute()
  return new Map(units.map(({ id, code }) => [id, code]))
}
