import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../../database.ts'
import { storeFigures } from '../../figures/store-figures.ts'
import { decideLines } from './decide-lines.ts'
import type { DeliveryOrigin, StagedDelivery, StoredDelivery } from './delivery.ts'
import { countUnordered, orderLines } from './order-lines.ts'
import {
  addProvinceLock,
  countDecided,
  hasSentNothing,
  lockProvince,
  storeBatch,
  type BatchCounts,
  type DecidedCounts,
} from './store-batch.ts'
import { addDossiers, changedStates, keepPastStates, removeDossiers, replaceDossiers } from './store-dossiers.ts'
import { forgetFindings, storeFindings, storeFirstFindings, storeVoidSupplements } from './store-findings.ts'
import { findGroups, forgetGroups, storeGroupedDossiers, storeGroupedRevisions } from './store-groups.ts'
import { storeQuarantine } from './store-quarantine.ts'
import { storeLags, storeReportedDays } from './store-reports.ts'
import { storeCurrentRevisions, storeFactsOfRevisions, storeRevisions } from './store-revisions.ts'

/** No nested loop over the lines, whose number no statistics know; sums are hashed. */
const planning = sql`set local enable_nestloop = off; set local enable_sort = off; set local work_mem = '192MB'`

/**
 * Stores the staged lines of a delivery, in the transaction of the caller: one order of statements for every sender and for the
 * simulation, each run only when it has something to do. Figures come last, from the states that the statements before them changed.
 */
export async function storeDelivery(
  db: Kysely<Database>,
  staged: StagedDelivery,
  origin: DeliveryOrigin,
): Promise<BatchCounts> {
  await addProvinceLock(staged).execute(db)
  await lockProvince(staged).execute(db)
  const { isFirst } = await onlyRow(db, hasSentNothing(staged))
  await planning.execute(db)
  await decideLines(staged, { isFirst }).execute(db)
  if ((await onlyRow(db, countUnordered(staged))).lines > 0) await orderLines(staged, { isFirst }).execute(db)
  const decided = await onlyRow(db, countDecided(staged))
  const batch = await onlyRow(db, storeBatch(staged, origin, decided))
  const stored = { ...staged, batchId: batch.batchId, recordedAt: batch.recordedAt }
  if (decided.quarantined > 0) await storeQuarantine(stored).execute(db)
  if (decided.accepted + decided.late > 0) await storeAccepted(db, stored, decided, isFirst)
  return batch
}

async function storeAccepted(
  db: Kysely<Database>,
  stored: StoredDelivery,
  decided: DecidedCounts,
  isFirst: boolean,
): Promise<void> {
  const hasPast = decided.replaced + decided.removed > 0
  const hasStates = decided.added + decided.replaced > 0
  await runAll(db, [
    [true, () => storeRevisions(stored)],
    [true, () => storeCurrentRevisions(stored, { isKnown: decided.advanced > 0 })],
    [decided.withSupplements > 0, () => storeFactsOfRevisions('supplement_pause', stored)],
    [decided.withApologies > 0, () => storeFactsOfRevisions('apology', stored)],
    [decided.withHandOvers > 0, () => storeFactsOfRevisions('hand_over', stored)],
    [true, () => storeReportedDays(stored)],
    [true, () => storeLags(stored)],
    [hasPast, () => keepPastStates(stored)],
    [decided.removed > 0, () => removeDossiers(stored)],
    [decided.replaced > 0, () => replaceDossiers(stored)],
    [decided.added > 0, () => addDossiers(stored)],
    [decided.knownBefore > 0 && !isFirst, () => forgetFindings(stored)],
    [decided.knownBefore > 0, () => storeFindings(stored, { isFirst })],
    [decided.knownBefore < decided.accepted + decided.late, () => storeFirstFindings(stored)],
    [decided.withSupplements > 0, () => storeVoidSupplements(stored)],
  ])
  await storeGroups(db, stored, decided)
  if (hasPast || hasStates)
    await storeFigures(changedStates(stored, { hasPast }), { isOneDelivery: true, isFirst }).execute(db)
}

/** A delivery without groups to a province without any costs one look into an index. */
async function storeGroups(db: Kysely<Database>, stored: StoredDelivery, { grouped }: DecidedCounts): Promise<void> {
  const { areKnown } = await onlyRow(db, findGroups(stored))
  await runAll(db, [
    [areKnown, () => forgetGroups(stored)],
    [grouped > 0, () => storeGroupedRevisions(stored)],
    [grouped > 0, () => storeGroupedDossiers(stored)],
  ])
}

type Statement = readonly [isNeeded: boolean, make: () => RawBuilder<unknown>]

async function runAll(db: Kysely<Database>, statements: readonly Statement[]): Promise<void> {
  for (const [isNeeded, make] of statements) if (isNeeded) await make().execute(db)
}

async function onlyRow<Row>(db: Kysely<Database>, statement: RawBuilder<Row>): Promise<Row> {
  const { rows } = await statement.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('A statement of the intake returned no row.')
  return row
}
