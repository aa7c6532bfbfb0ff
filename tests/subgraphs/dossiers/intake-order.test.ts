import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { silentProgress } from '@motcua/db/progress'
import { verifyDossiers } from '../../../subgraphs/dossiers/src/commands/verify-dossiers.ts'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn, type BatchAnswer } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { aLine, forgetEverythingSent, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
await plantReference(database.db)
await plantSource(database.db, 'thanh-hoa')

type Line = Record<string, unknown>

async function send(lines: readonly Line[]): Promise<BatchAnswer> {
  const source = await findSource(db, 'thanh-hoa')
  if (source === null) throw new Error('The source is gone.')
  return takeIn(db, source, streamOf(lines, 700))
}

const at = (day: number, hour: number) =>
  `2025-07-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+07:00`
const statuses = ['NEW', 'ACCEPTED', 'PROCESSING', 'SUPPLEMENT_REQUESTED', 'STOPPED', 'COMPLETED', 'RETURNED']

/** One revision of one of four dossiers; its content follows from the draw, so that equal numbers may be made equal. */
const revision = fc.record({
  dossier: fc.integer({ min: 1, max: 4 }),
  revision: fc.integer({ min: 1, max: 6 }),
  deleted: fc.boolean(),
  status: fc.constantFrom(...statuses),
  agency: fc.constantFrom('H56.102', 'H56.120', 'H56.16'),
  channel: fc.constantFrom('DIRECT', 'ONLINE', 'POST'),
  ends: fc.integer({ min: 1, max: 9 }),
  handedOn: fc.option(fc.integer({ min: 1, max: 9 })),
})

function toLine(drawn: Parameters<Parameters<typeof revision.map>[0]>[0]): Line {
  const identity = { dossierCode: `H56.102-250701-000${drawn.dossier}`, revision: drawn.revision }
  if (drawn.deleted && drawn.revision % 3 === 0) return { ...identity, deleted: true }
  const isFinal = ['STOPPED', 'COMPLETED', 'RETURNED'].includes(drawn.status)
  return aLine({
    ...identity,
    status: drawn.status,
    competentAgency: drawn.agency,
    channel: drawn.channel,
    ...(isFinal ? { endedAt: at(drawn.ends, 11) } : {}),
    ...(drawn.handedOn === null ? {} : { handOvers: [{ handedAt: at(drawn.handedOn, 10), from: 'H56.16' }] }),
  })
}

/** A log in which each revision of a dossier has one content. */
const log = fc
  .uniqueArray(revision, { selector: (drawn) => `${drawn.dossier} ${drawn.revision}`, maxLength: 24 })
  .map((drawn) => drawn.map(toLine))

/** Everything that is known in the end, without the numbers and moments of the batches that brought it. */
async function stateNow(): Promise<unknown> {
  const { rows } = await sql`
    select (select jsonb_agg(to_jsonb(d) - 'batch_id' - 'recorded_at' order by d.code) from dossiers.dossier d) as dossiers,
      (select jsonb_agg(to_jsonb(r) - 'batch_id' - 'recorded_at' order by r.dossier_code, r.revision)
        from dossiers.dossier_revision r) as revisions,
      (select jsonb_agg(to_jsonb(f) - 'recorded_at' order by f.dossier_code, f.revision, f.kind) from dossiers.finding f) as findings,
      (select jsonb_agg(to_jsonb(c) - 'batch_id' - 'recorded_at' order by c.dossier_code)
        from dossiers.current_revision c) as current,
      (select jsonb_agg(to_jsonb(f) order by f.*) from dossiers.figure f
        where exists (select from jsonb_each(to_jsonb(f)) where jsonb_typeof(value) = 'number' and value <> '0')
      ) as figures`.execute(db)
  return rows[0]
}

test('any order, any batches, repeats and two senders at once end in the state of one clean run', async () => {
  const disorder = fc.record({ log, shuffle: fc.infiniteStream(fc.nat()), cut: fc.nat(), other: fc.nat() })
  await fc.assert(
    fc.asyncProperty(disorder, async ({ log: lines, shuffle, cut, other }) => {
      await forgetEverythingSent(database.db)
      await send(lines.toSorted((a, b) => Number(a['revision']) - Number(b['revision'])))
      const clean = await stateNow()

      await forgetEverythingSent(database.db)
      const twice = [...lines, ...lines.slice(0, (other % 12) + 1)]
      const mixed = twice
        .map((line) => ({ line, place: Number(shuffle.next().value) }))
        .toSorted((one, next) => one.place - next.place)
        .map(({ line }) => line)
      const [first, second] = [cut % (mixed.length + 1), other % (mixed.length + 1)].toSorted((a, b) => a - b)
      const parts = [mixed.slice(0, first), mixed.slice(first, second), mixed.slice(second)]
      const answers = await Promise.all([...parts, parts[0] ?? []].map(send))

      expect(await stateNow()).toEqual(clean)
      expect(await verifyDossiers(database.db, silentProgress)).toEqual([])
      for (const { sent, accepted, late, unchanged, quarantined } of answers) {
        expect(accepted + late + unchanged + quarantined).toBe(sent)
      }
      expect(answers.reduce((sum, { accepted, late }) => sum + accepted + late, 0)).toBe(lines.length)
      expect(answers.reduce((sum, { quarantined }) => sum + quarantined, 0)).toBe(0)
    }),
    { numRuns: 20, seed: 20_250_701 },
  )
})

test('a dossier that is not what its current revision gives is named with each column and both values', async () => {
  await forgetEverythingSent(database.db)
  await send([aLine(), aLine({ dossierCode: 'H56.102-250701-0002' })])
  expect(await verifyDossiers(database.db, silentProgress)).toEqual([])
  await sql`update dossiers.dossier set appointment_at = '2025-07-09T17:00+07', channel = 'POST'
    where code = 'H56.102-250701-0001'`.execute(database.db)
  await sql`delete from dossiers.dossier where code = 'H56.102-250701-0002'`.execute(database.db)
  expect(await verifyDossiers(database.db, silentProgress)).toEqual([
    expect.stringMatching(
      /^38: dossier H56\.102-250701-0001: channel is "POST", by its revision "ONLINE"; appointment_at is /u,
    ),
    '38: dossier H56.102-250701-0002 has a current revision and is not stored',
  ])
})
