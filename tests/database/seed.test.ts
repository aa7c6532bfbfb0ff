import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Progress, silentProgress } from '@motcua/db/progress'
import { seed } from '@motcua/db/seed'
import { referenceData } from '@motcua/gateway/start-up/reference-data'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { SeedContext, SeedSize, SeedStep } from '@motcua/db/seed-step'
import { createSeededDatabase } from '../_kit/seeded-database.ts'
import { createTestDatabase } from '../_kit/test-database.ts'

const database = await createTestDatabase()
const folder = mkdtempSync(path.join(tmpdir(), 'mot-cua-graph-seed-'))
afterAll(() => rmSync(folder, { recursive: true }))
const source = pathToFileURL(path.join(folder, 'units.csv'))

beforeEach(async () => {
  writeFileSync(source, 'first')
  await sql`truncate administrative_units.unit cascade`.execute(database.db)
  await sql`truncate seed_step`.execute(database.db)
})

const unitColumns = ['id', 'code', 'level', 'valid_from']
const hanoi = ['hanoi', '01', 'PROVINCE', '2025-07-01']

function aStep(run: (context: SeedContext) => Promise<unknown>): SeedStep {
  return { name: 'administrative_units', reads: [source], run: async (context) => void (await run(context)) }
}

const aUnitStep = aStep(({ copy }) => copy('administrative_units.unit', unitColumns, [hanoi]))

function seedWith(step: SeedStep, options: { size?: SeedSize; report?: Progress } = {}): Promise<string[]> {
  return seed({ adminUrl: database.adminUrl, size: 'tiny', report: silentProgress, steps: [step], ...options })
}

async function unitIds(): Promise<string[]> {
  const rows = await database.db.selectFrom('administrative_units.unit').select('id').orderBy('id').execute()
  return rows.map((row) => row.id)
}

test('a step that ran is skipped until a file that it reads changes', async () => {
  expect(await seedWith(aUnitStep)).toEqual(['administrative_units'])
  expect(await seedWith(aUnitStep)).toEqual([])
  writeFileSync(source, 'second')
  expect(await seedWith(aUnitStep)).toEqual(['administrative_units'])
  expect(await unitIds()).toEqual(['hanoi'])
})

test('another size runs the step again', async () => {
  await seedWith(aUnitStep)
  expect(await seedWith(aUnitStep, { size: 'demo' })).toEqual(['administrative_units'])
  expect(await seedWith(aUnitStep, { size: 'demo' })).toEqual([])
})

test('a step clears the rows of its run before', async () => {
  await seedWith(aUnitStep)
  writeFileSync(source, 'second')
  const hue = ['hue', '46', 'PROVINCE', '2025-07-01']
  await seedWith(aStep(({ copy }) => copy('administrative_units.unit', unitColumns, [hue])))
  expect(await unitIds()).toEqual(['hue'])
})

test('a step that fails leaves what was before it, and runs whole the next time', async () => {
  await seedWith(aUnitStep)
  writeFileSync(source, 'second')
  const failing = aStep(async ({ copy }) => {
    await copy('administrative_units.unit', unitColumns, [['hue', '46', 'PROVINCE', '2025-07-01']])
    throw new Error('The disk is full.')
  })
  await expect(seedWith(failing)).rejects.toThrow('The disk is full.')
  expect(await unitIds()).toEqual(['hanoi'])
  expect(await seedWith(aUnitStep)).toEqual(['administrative_units'])
})

test('a row that the database refuses in the middle of a copy leaves nothing', async () => {
  const refused = aStep(({ copy }) =>
    copy('administrative_units.unit', unitColumns, [hanoi, ['bad', '1', 'X', 'never']]),
  )
  await expect(seedWith(refused)).rejects.toThrow('invalid input value')
  expect(await unitIds()).toEqual([])
})

test('a seed whose connection is cut in the middle leaves nothing, and runs whole the next time', async () => {
  const cut = aStep(async ({ copy, db }) => {
    await copy('administrative_units.unit', unitColumns, [hanoi])
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(database.db)
    await sql`select 1`.execute(db)
  })
  await expect(seedWith(cut)).rejects.toThrow(/terminat|ECONNRESET|not queryable/i)
  expect(await unitIds()).toEqual([])
  expect(await seedWith(aUnitStep)).toEqual(['administrative_units'])
  expect(await unitIds()).toEqual(['hanoi'])
})

test('two starts at once seed once', async () => {
  const ran = await Promise.all([seedWith(aUnitStep), seedWith(aUnitStep)])
  expect(ran.flat()).toEqual(['administrative_units'])
})

test('a schema that was emptied after the seed is seeded again', async () => {
  await seedWith(aUnitStep)
  await sql`truncate administrative_units.unit cascade`.execute(database.db)
  expect(await seedWith(aUnitStep)).toEqual(['administrative_units'])
})

test('a step that had nothing to write is not tried again', async () => {
  const nothing = aStep(async () => undefined)
  expect(await seedWith(nothing)).toEqual(['administrative_units'])
  expect(await seedWith(nothing)).toEqual([])
})

test('a step reports its rows as it goes, and how many there were', async () => {
  const heard: unknown[] = []
  const report: Progress = {
    step: (name, total) => {
      heard.push([name, total])
      return { done: (count) => void heard.push(count), finish: (note) => void heard.push(note) }
    },
  }
  await seedWith({ ...aUnitStep, foreseenRows: () => 1 }, { report })
  expect(heard).toEqual([['seed administrative_units', 1], 1, '1 rows'])
})

async function* oddRows() {
  yield ['odd', '02', 'PROVINCE', '2025-07-01', ['Hà\tNội', 'a"b\\c', null], null]
}

test('copy sends rows that are made one after another, and nulls and odd characters as they are', async () => {
  await seedWith(
    aStep(({ copy }) => copy('administrative_units.unit', [...unitColumns, 'merged_from', 'tile_row'], oddRows())),
  )
  const row = await database.db
    .selectFrom('administrative_units.unit')
    .select(['id', 'merged_from', 'tile_row'])
    .executeTakeFirst()
  expect(row).toEqual({ id: 'odd', merged_from: ['Hà\tNội', 'a"b\\c', null], tile_row: null })
})

test('the whole seed makes the same rows every time', async () => {
  const [one, other] = [await createSeededDatabase(), await createTestDatabase()]
  await seed({ adminUrl: other.adminUrl, size: 'tiny', report: silentProgress, steps: referenceData })
  const fingerprints = await Promise.all([one, other].map(({ db }) => fingerprintsOf(db)))
  expect(fingerprints[1]).toEqual(fingerprints[0])
  expect(Object.keys(fingerprints[0] ?? {})).toContain('administrative_units.unit')
}, 240_000)

/** For every table of ours a digest of its rows, whatever their order; of senders it is kept when they were added. */
async function fingerprintsOf(db: typeof database.db): Promise<Record<string, string>> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select n.nspname as schema, c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relname <> 'source_system' and n.nspname in ('administrative_units', 'procedures', 'staff', 'dossiers', 'evaluations')
    order by 1, 2`.execute(db)
  const fingerprints: Record<string, string> = {}
  for (const { schema, name } of tables) {
    const { rows } = await sql<{ digest: string }>`
      select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as digest
      from ${sql.id(schema, name)} t`.execute(db)
    fingerprints[`${schema}.${name}`] = rows[0]?.digest ?? ''
  }
  return fingerprints
}
