import { migrationStatus } from '@motcua/db/migrate'
import { prepareDatabase } from '@motcua/db/prepare-database'
import { StartProblem } from '@motcua/db/start-problem'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../_kit/test-database.ts'

/** A database whose tables were made by migrations that are no longer in the folder. */
async function aDatabaseOfAnotherVersion(): Promise<TestDatabase> {
  const database = await createTestDatabase()
  await sql`drop table public.seed_step`.execute(database.db)
  await sql`create table public.seed_step (step text)`.execute(database.db)
  await sql`create table dossiers.dossier_tally (dossiers integer)`.execute(database.db)
  await sql`truncate public.kysely_migration`.execute(database.db)
  await sql`insert into public.kysely_migration (name, timestamp)
    values ('20261121T0800-create-seed-step', '2026-11-21T08:00:00.000Z')`.execute(database.db)
  return database
}

const [refused, reset] = [await aDatabaseOfAnotherVersion(), await aDatabaseOfAnotherVersion()]

async function tablesOf({ db }: TestDatabase) {
  const found = await sql<{ name: string }>`
    select oid::regclass::text as name from pg_class
    where relkind in ('r', 'p') and relnamespace::regnamespace::text in ('public', 'dossiers') order by 1`.execute(db)
  return found.rows.map(({ name }) => name)
}

test('a database that another version of the program made is refused, and nothing in it changes', async () => {
  const { adminUrl } = refused
  const before = await tablesOf(refused)

  const ofFolder = prepareDatabase({ adminUrl, dataFolder: '/srv/data' }, { isReset: false })
  await expect(ofFolder).rejects.toThrow(
    new StartProblem(
      'The database in the data folder /srv/data was made by another version of the program ' +
        '(its migration 20261121T0800-create-seed-step is not known here).',
      'Start with another folder (DATA_DIR=.data-new npm start), ' +
        'or delete everything that is stored in this one and start again: pnpm db:reset.',
    ),
  )

  const given = prepareDatabase({ adminUrl, dataFolder: undefined }, { isReset: false })
  const { host, pathname } = new URL(adminUrl)
  await expect(given).rejects.toThrow(
    new StartProblem(
      `The database at ${host}${pathname} was made by another version of the program ` +
        '(its migration 20261121T0800-create-seed-step is not known here).',
      'Name another database in DATABASE_URL, ' +
        'or delete everything that is stored in this one and start again: pnpm db:reset.',
    ),
  )

  expect(await tablesOf(refused)).toEqual(before)
  expect((await migrationStatus(refused.db)).every(({ executedAt }) => executedAt === null)).toBe(true)
})

test('a reset drops what another version of the program stored, and makes the tables of this one', async () => {
  const names = (await migrationStatus(reset.db)).map(({ name }) => name)
  const { adminUrl } = reset
  expect(await prepareDatabase({ adminUrl, dataFolder: undefined }, { isReset: true })).toEqual(names)
  expect(await tablesOf(reset)).not.toContain('dossiers.dossier_tally')
  expect(await prepareDatabase({ adminUrl, dataFolder: undefined }, { isReset: false })).toEqual([])
})
