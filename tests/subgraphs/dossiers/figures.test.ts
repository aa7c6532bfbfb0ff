import { silentProgress } from '@motcua/db/progress'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { rebuildFigures, rebuildProvince } from '../../../subgraphs/dossiers/src/commands/rebuild-figures.ts'
import { verifyFigures } from '../../../subgraphs/dossiers/src/commands/verify-figures.ts'
import { allOf, nationKey, type Conditions } from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import { nothingCounted } from '../../../subgraphs/dossiers/src/figures/dossier-counts.ts'
import { reconcile } from '../../../subgraphs/dossiers/src/rules/reconciliation.ts'
import { aDossier, forgetDossiers, plantChange, plantDossiers, plantPlaces, units } from '../../_kit/builders.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { aRandomDossier, aRandomQuestion } from './a-random-dossier.ts'
import { countsBy } from './counts-by.ts'
import { recount, recountOf } from './recount.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
await plantPlaces(database.db)

type DossierRow = ReturnType<typeof aDossier>

/** One of eight dossiers is sent in a state, first or again, or withdrawn. */
const deed = fc.record({ number: fc.integer({ min: 0, max: 7 }), state: aRandomDossier, isWithdrawn: fc.nat(4) })
const log = fc.array(fc.array(deed, { maxLength: 8 }), { minLength: 1, maxLength: 4 })
type Batch = (typeof log extends fc.Arbitrary<infer Log> ? Log : never)[number]

const momentOf = (batch: number) => new Date(Date.UTC(2025, 8, 1 + batch))
const nameOf = (dossier: DossierRow) => `${dossier.province_code} ${dossier.code}`

/** Stores the batches as they come; returns what was believed after each. */
async function send(batches: readonly Batch[]): Promise<DossierRow[][]> {
  await forgetDossiers(database.db)
  await database.db.deleteFrom('dossiers.batch').execute()
  const believed = new Map<string, DossierRow>()
  const after: DossierRow[][] = []
  for (const [index, deeds] of batches.entries()) {
    const sent = new Map<string, DossierRow>()
    const withdrawn = new Set<string>()
    for (const { number, state, isWithdrawn } of deeds) {
      const row = { ...state, code: `H56.102-250701-000${number}`, batch_id: index + 1, recorded_at: momentOf(index) }
      sent.set(nameOf(row), row)
      if (isWithdrawn === 0) withdrawn.add(nameOf(row))
    }
    await storeBatch([...sent.values()], withdrawn, momentOf(index))
    for (const [name, row] of sent) believed.set(name, row)
    for (const name of withdrawn) believed.delete(name)
    after.push([...believed.values()])
  }
  return after
}

async function storeBatch(sent: readonly DossierRow[], withdrawn: ReadonlySet<string>, moment: Date): Promise<void> {
  if (sent.length === 0) return
  await database.db.transaction().execute(async (transaction) => {
    await plantBatches(transaction, sent)
    await plantChange(transaction, {
      states: sent.filter((row) => !withdrawn.has(nameOf(row))),
      withdrawn: sent.filter((row) => withdrawn.has(nameOf(row))),
      moment,
    })
  })
}

async function plantBatches(db: typeof database.db, sent: readonly DossierRow[]): Promise<void> {
  for (const { province_code, batch_id, recorded_at } of sent) {
    await sql`insert into dossiers.batch (province_code, id, origin, source, source_en, recorded_at, known_through)
      values (${province_code}, ${batch_id}, 'SIMULATED', 'a test', 'a test', ${recorded_at}, '2025-08-31')
      on conflict do nothing`.execute(db)
  }
}

async function onRandomLogs(check: (batches: Batch[], asked: Conditions) => Promise<void>, numRuns: number) {
  await fc.assert(fc.asyncProperty(log, aRandomQuestion, check), { numRuns, seed: 20_250_701 })
}

test('as known at the end of each batch, every figure is what a slow recount of the dossiers believed then gives', async () => {
  await onRandomLogs(async (batches, question) => {
    for (const [index, believed] of (await send(batches)).entries()) {
      const asked = { ...question, asKnownAt: momentOf(index).toISOString() }
      for (const attribution of ['COMPETENT', 'RECEIVING', 'RESIDENCE'] as const) {
        const provinces = await countsBy(db, { kind: 'PROVINCES', attribution }, ['38', '01'], asked)
        const communes = await countsBy(
          db,
          { kind: 'COMMUNES', attribution },
          ['hac-thanh', 'muong-lat', 'ba-dinh'],
          asked,
        )
        for (const unit of Object.values(units)) {
          const counted = unit.level === 'PROVINCE' ? provinces.get(unit.code) : communes.get(unit.id)
          expect(counted ?? nothingCounted).toEqual(recountOf(believed, unit, attribution, asked))
        }
      }
      const nation = (await countsBy(db, { kind: 'NATION' }, [nationKey], asked)).get(nationKey) ?? nothingCounted
      expect(nation).toEqual(recount(believed, asked))
      expect(reconcile(nation).filter((identity) => !identity.holds)).toEqual([])
      const agency = await countsBy(db, { kind: 'AGENCIES' }, ['H56.102'], asked)
      expect(agency.get('H56.102') ?? nothingCounted).toEqual(recount(believed, asked, ['H56.102']))
      const procedure = await countsBy(db, { kind: 'PROCEDURES' }, ['1.001193'], asked)
      expect(procedure.get('1.001193') ?? nothingCounted).toEqual(recount(believed, asked))
    }
  }, 20)
})

test('as known after the last batch is as known now, and before the first batch there is nothing', async () => {
  await onRandomLogs(async (batches, asked) => {
    await send(batches)
    const now = await countsBy(db, { kind: 'NATION' }, [nationKey], asked)
    const atLast = momentOf(batches.length).toISOString()
    expect(await countsBy(db, { kind: 'NATION' }, [nationKey], { ...asked, asKnownAt: atLast })).toEqual(now)
    const before = await countsBy(db, { kind: 'NATION' }, [nationKey], { ...asked, asKnownAt: '2025-08-31T23:59:59Z' })
    expect(before.get(nationKey) ?? nothingCounted).toEqual(nothingCounted)
  }, 20)
})

/** Every figure that is not all zeros. */
async function figures(): Promise<unknown[]> {
  const { rows } = await sql`select f.* from dossiers.figure f
    where exists (select from jsonb_each(to_jsonb(f)) where jsonb_typeof(value) = 'number' and value <> '0')
    order by f.*`.execute(database.db)
  return rows
}

test('a figure is the sum of its changes, and both are what the dossiers and their past give', async () => {
  await onRandomLogs(async (batches) => {
    await send(batches)
    expect(await verifyFigures(database.db, silentProgress)).toEqual([])
  }, 20)
})

test('many batches end in the figures that their last states give in one, and a rebuild ends in the same', async () => {
  await onRandomLogs(async (batches) => {
    const believed = (await send(batches)).at(-1) ?? []
    const held = await figures()
    await rebuildFigures(database.db, silentProgress)
    expect(await figures()).toEqual(held)
    expect(await verifyFigures(database.db, silentProgress)).toEqual([])
    await forgetDossiers(database.db)
    await plantDossiers(database.db, believed)
    expect(await figures()).toEqual(held)
  }, 15)
})

test('a figure that is not right is named, and a rebuild makes it right while others read the old one', async () => {
  await forgetDossiers(database.db)
  await plantDossiers(database.db, [aDossier({ receivedAt: '2025-07-02T08:00', batchId: 90 })])
  const right = await figures()
  await sql`update dossiers.figure set received = received + 3
    where subject_kind = 'COMPETENT_PROVINCE' and span = 'HALF_MONTH' and received = 1`.execute(database.db)
  expect(await verifyFigures(database.db, silentProgress)).toEqual([
    '38: COMPETENT_PROVINCE 38 COMMUNE, received in 2025-07-01, figure of the HALF_MONTH from 2025-07-01: stored less recounted received +3',
  ])
  const july = allOf({ from: '2025-07-01', until: '2025-08-01' })
  await database.db.transaction().execute(async (transaction) => {
    await rebuildProvince(transaction.$pickTables(), '38')
    const read = await countsBy(db, { kind: 'PROVINCES', attribution: 'COMPETENT' }, ['38'], july)
    expect(read.get('38')).toMatchObject({ received: 4, inProgress: 1 })
  })
  expect(await figures()).toEqual(right)
})

test('a change that was lost is named with its day and the moment it was learned', async () => {
  await forgetDossiers(database.db)
  const dossier = { receivedAt: '2025-07-02T08:00', batchId: 90 }
  await plantDossiers(database.db, [aDossier({ ...dossier, submittedAt: '2025-07-01T16:00' })])
  await sql`delete from dossiers.figure_change where subject_kind = 'PROCEDURE' and starts_on = '2025-07-01'`.execute(
    database.db,
  )
  const lost = [
    '38: PROCEDURE 1.001193 COMMUNE, received in 2025-07-01, change of the HALF_MONTH from 2025-07-01',
    ', learned 2025-08-31T17:00:00.000Z: stored less recounted ',
  ].join('')
  const differences = await verifyFigures(database.db, silentProgress)
  const difference = differences.find((sentence) => sentence.startsWith(lost)) ?? ''
  expect(difference.slice(lost.length).split(', ').toSorted()).toEqual([
    'in_progress -1',
    'overdue -1',
    'received -1',
    'received_for_full_service -1',
    'submitted -1',
  ])
})
