import { hash, randomBytes } from 'node:crypto'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Database as DossiersDatabase } from '../../src/database.ts'
import { openMonths } from '../../src/intake/open-months.ts'
import { openStaging } from '../../src/intake/staging.ts'
import { toStagedCells, type Reckoning } from '../../src/intake/staged-cells.ts'
import { storeStaged } from '../../src/intake/store-staged.ts'
import { readLimits } from '../../src/intake/statutory-limits.ts'
import type { Database } from '@motcua/db'
import type { Session } from '@motcua/db/one-session'
import { batchSourceOf, type Calibration } from '../calibration/calibration.ts'
import { findPlaces } from './find-places.ts'
import { simulateProvince } from '../dossiers/simulate.ts'
import type { SimulatedDossier } from '../dossiers/simulated-dossier.ts'
import { toSentDossier } from './to-sent-dossier.ts'

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
  const rows = await stage(session, simulated, reckoning, onRows)
  await openMonths(db.$pickTables<keyof DossiersDatabase>())
  await db.transaction().execute(async (transaction) => {
    const sending = { sourceName: `demo-${provinceCode}`, provinceCode }
    await addSender(transaction, sending.sourceName, provinceCode)
    const { accepted } = await storeStaged(transaction.$pickTables<keyof DossiersDatabase>(), sending, {
      origin: 'SIMULATED',
      receivedAt: null,
      simulated: {
        ...batchSourceOf(calibration, provinceCode),
        recordedAt: new Date(month.logEnds),
        knownFrom: month.from,
        knownThrough: month.knownThrough,
      },
    })
    if (accepted !== rows)
      throw new Error(`${rows - accepted} simulated dossiers of ${provinceCode} were not accepted.`)
    await settle(transaction, rows)
  })
}

/** Stages dossiers as lines that nobody wrote; returns how many. */
async function stage(
  session: Session<Database>,
  dossiers: Iterable<SimulatedDossier>,
  reckoning: Reckoning,
  onRows: (count: number) => void,
): Promise<number> {
  const codeOf = await readUnitCodes(session.db)
  const staging = await openStaging(session)
  let rows = 0
  let told = 0
  const flush = async () => {
    await staging.flush()
    onRows(rows - told)
    told = rows
  }
  for (const dossier of dossiers) {
    rows += 1
    const cells = toStagedCells(toSentDossier(dossier, codeOf), reckoning)
    staging.add([String(rows), '', 'UTF8', '0', '[]', ...cells])
    if (staging.isFull) await flush()
  }
  await flush()
  return rows
}

/** Nobody holds the token of a simulated sender, and it is refused, until one is given out. */
async function addSender(db: Transaction<Database>, name: string, provinceCode: string): Promise<void> {
  const token = hash('sha256', randomBytes(32), 'hex')
  await sql`insert into dossiers.source_system (name, province_code, origin, mapping, token_hash, created_at, revoked_at)
    values (${name}, ${provinceCode}, 'SIMULATED', '{}', ${token}, now(), now())
    on conflict (name) do nothing`.execute(db)
}

/** Official codes by id: what a sender names a unit by. */
async function readUnitCodes(db: Kysely<Database>): Promise<ReadonlyMap<string, string>> {
  const units = await db.selectFrom('dossiers.known_unit').select(['id', 'code']).execute()
  return new Map(units.map(({ id, code }) => [id, code]))
}
