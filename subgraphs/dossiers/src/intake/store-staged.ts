import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { checkLines } from '../queries/intake/check-lines.ts'
import { classifyLines, type Sending } from '../queries/intake/classify-lines.ts'
import { lockProvince, storeBatch, type BatchCounts, type Delivery } from '../queries/intake/store-batch.ts'
import {
  addDossiers,
  removeDossiers,
  replaceDossiers,
  stateDossiers,
  tellMoment,
} from '../queries/intake/store-dossiers.ts'
import { forgetFindings, storeFindings, storeFirstFindings } from '../queries/intake/store-findings.ts'
import { storeGroups } from '../queries/intake/store-groups.ts'
import { storeQuarantine } from '../queries/intake/store-quarantine.ts'
import { retireRevisions, storeFactsOfRevisions, storeRevisions } from '../queries/intake/store-revisions.ts'
import { storeLags, storeToldDays } from '../queries/intake/store-sync-facts.ts'

/** What few lines of a delivery tell: how many is what a plan has to know of them. */
const rarelyTold = ['supplements', 'apologies', 'hand_overs', 'group_code']

/** Looks at the columns that plans depend on, and at no other: a look at all of them took a tenth of the whole time. */
function analyze(table: string, columns: readonly string[]) {
  return sql`analyze ${sql.id(table)} (${sql.join(columns.map((column) => sql.id(column)))})`
}

/** Stores what was staged in intake_line, in the transaction of the caller: one order of statements for every sender. */
export async function storeStaged(db: Kysely<Database>, sending: Sending, delivery: Delivery): Promise<BatchCounts> {
  await analyze('intake_line', ['line_number', 'procedure_code', 'receiving_unit']).execute(db)
  await checkLines(sending.provinceCode).execute(db)
  await analyze('intake_checked', ['line_number', 'dossier_code', 'reasons', ...rarelyTold]).execute(db)
  await lockProvince(sending).execute(db)
  await classifyLines(sending).execute(db)
  await sql`create index on intake_class (dossier_code)`.execute(db)
  await sql`create index on intake_class (line_number)`.execute(db)
  await sql`analyze intake_class`.execute(db)
  const { rows } = await storeBatch(sending, delivery).execute(db)
  const [counts] = rows
  if (counts === undefined) throw new Error('The batch was not stored.')
  const batch = { ...sending, batchId: counts.batchId, recordedAt: counts.recordedAt }
  if (counts.quarantined > 0) await storeQuarantine(batch).execute(db)
  if (counts.accepted + counts.late === 0) return counts
  await retireRevisions(batch).execute(db)
  await storeRevisions(batch).execute(db)
  await storeFactsOfRevisions('supplement_pause', batch).execute(db)
  await storeFactsOfRevisions('apology', batch).execute(db)
  await storeFactsOfRevisions('hand_over', batch).execute(db)
  await storeToldDays(batch).execute(db)
  await storeLags(batch).execute(db)
  await tellMoment(batch).execute(db)
  await removeDossiers(batch).execute(db)
  await stateDossiers(batch).execute(db)
  await sql`create index on intake_state (code)`.execute(db)
  await analyze('intake_state', ['code', 'known_month']).execute(db)
  await replaceDossiers(batch).execute(db)
  await addDossiers().execute(db)
  await forgetFindings(batch).execute(db)
  await storeFindings(batch).execute(db)
  await storeFirstFindings(batch).execute(db)
  await storeGroups(db, batch, delivery)
  return counts
}
