import { inOneSession, type Session } from '@motcua/db/one-session'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { checkLines } from '../queries/intake/check-lines.ts'
import { classifyLines, type Sending } from '../queries/intake/classify-lines.ts'
import { lockProvince, storeBatch, type BatchCounts } from '../queries/intake/store-batch.ts'
import { removeDossiers, storeDossiers, tellMoment } from '../queries/intake/store-dossiers.ts'
import { forgetFindings, storeFindings } from '../queries/intake/store-findings.ts'
import { storeQuarantine } from '../queries/intake/store-quarantine.ts'
import { retireRevisions, storeFactsOfRevisions, storeRevisions } from '../queries/intake/store-revisions.ts'
import { readAcceptanceCalendar } from './acceptance-calendar.ts'
import { toMapping } from './mapping.ts'
import { toSentLines } from './sent-lines.ts'
import type { SourceSystem } from './source-systems.ts'
import { stagedColumns, toStagedRow, type Reading } from './to-staged-row.ts'

/** What became of a batch, as its sender is told: sent = accepted + late + unchanged + quarantined. */
export interface BatchAnswer {
  readonly batch: string
  readonly sent: number
  readonly accepted: number
  readonly late: number
  readonly unchanged: number
  readonly quarantined: number
}

/**
 * Takes in one stream of lines. The lines are staged as they come, where nobody else sees them, and stored in one
 * transaction when the stream has ended: a stream, a process or a database that breaks off leaves nothing behind.
 */
export async function takeIn(
  db: Kysely<Database>,
  source: SourceSystem,
  stream: AsyncIterable<Uint8Array>,
): Promise<BatchAnswer> {
  const receivedAt = new Date()
  const calendar = await readAcceptanceCalendar(db, source.provinceCode)
  const reading: Reading = { mapping: toMapping(source.mapping), calendar }
  return inOneSession(db, async (session) => {
    await stage(session, stream, reading)
    const sending = { sourceName: source.name, provinceCode: source.provinceCode }
    const stored = await session.db
      .transaction()
      .execute((transaction) => storeStaged(transaction, sending, { origin: source.origin, receivedAt }))
    const { batchId, recordedAt: _, ...counts } = stored
    return { batch: `${source.provinceCode}-${batchId}`, ...counts }
  })
}

const rowsPerCopy = 2000

/** Writes the lines into a table of the session alone. No transaction stays open while the next lines come. */
async function stage(session: Session<Database>, stream: AsyncIterable<Uint8Array>, reading: Reading): Promise<void> {
  const columns = Object.entries(stagedColumns).map(([name, type]) => sql.raw(`${name} ${type}`))
  await sql`create temporary table intake_line (${sql.join(columns)})`.execute(session.db)
  const names = Object.keys(stagedColumns)
  let rows: ReturnType<typeof toStagedRow>[] = []
  const flush = async () => {
    if (rows.length > 0) await session.copy('intake_line', names, rows)
    rows = []
  }
  for await (const lines of toSentLines(stream)) {
    for (const line of lines) rows.push(toStagedRow(line, reading))
    if (rows.length >= rowsPerCopy) await flush()
  }
  await flush()
}

async function storeStaged(
  db: Kysely<Database>,
  sending: Sending,
  source: { readonly origin: 'REAL' | 'SIMULATED'; readonly receivedAt: Date },
): Promise<BatchCounts> {
  await sql`analyze intake_line`.execute(db)
  await checkLines(sending.provinceCode).execute(db)
  await sql`analyze intake_checked`.execute(db)
  await lockProvince(sending).execute(db)
  await classifyLines(sending).execute(db)
  await sql`analyze intake_class`.execute(db)
  const { rows } = await storeBatch(sending, source).execute(db)
  const [counts] = rows
  if (counts === undefined) throw new Error('The batch was not stored.')
  const batch = { ...sending, batchId: counts.batchId, recordedAt: counts.recordedAt }
  if (counts.quarantined > 0) await storeQuarantine(batch).execute(db)
  if (counts.accepted + counts.late === 0) return counts
  await retireRevisions(batch).execute(db)
  await storeRevisions(batch).execute(db)
  await storeFactsOfRevisions('supplement_pause', batch).execute(db)
  await storeFactsOfRevisions('apology', batch).execute(db)
  await tellMoment(batch).execute(db)
  await removeDossiers(batch).execute(db)
  await storeDossiers(batch).execute(db)
  await forgetFindings(batch).execute(db)
  await storeFindings(batch).execute(db)
  return counts
}
