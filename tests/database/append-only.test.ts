import { appendOnlyTables } from '@motcua/db/roles'
import { sql, type RawBuilder } from 'kysely'
import { expect, test } from 'vitest'
import { createTestDatabase } from '../_kit/test-database.ts'

const database = await createTestDatabase()
const own = database.connectAs('dossiers')
const deeds = {
  insert: (table: RawBuilder<unknown>) => sql`insert into ${table} select * from ${table} limit 0`,
  update: (table: RawBuilder<unknown>) => sql`update ${table} set province_code = province_code`,
  delete: (table: RawBuilder<unknown>) => sql`delete from ${table}`,
  truncate: (table: RawBuilder<unknown>) => sql`truncate ${table}`,
}

/** What the role of the subgraph may do to the rows of a table. */
async function deedsAllowed(name: string): Promise<string[]> {
  const allowed: string[] = []
  for (const [deed, statement] of Object.entries(deeds)) {
    try {
      await statement(sql.id('dossiers', name)).execute(own)
      allowed.push(deed)
    } catch (problem) {
      const isRefused = problem instanceof Error && 'code' in problem && problem.code === '42501'
      if (!isRefused) throw problem
    }
  }
  return allowed
}

async function revisionPartitions(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_partition_tree('dossiers.dossier_revision') t join pg_class c on c.oid = t.relid
    where t.isleaf order by 1`.execute(database.db)
  return rows.map(({ name }) => name)
}

test('what was sent and decided is append-only', () => {
  expect(appendOnlyTables).toEqual(
    ['dossier_revision', 'supplement_pause', 'apology', 'hand_over', 'grouped_revision', 'quarantine_decision'].map(
      (table) => ({ schema: 'dossiers', table }),
    ),
  )
})

test.each(appendOnlyTables)('the subgraph adds to $table, and neither changes nor removes a row', async ({ table }) => {
  expect(await deedsAllowed(table)).toEqual(['insert'])
})

test('a partition of the revisions is append-only too, also one that the subgraph has made itself', async () => {
  expect(await revisionPartitions()).toEqual(['dossier_revision_of_other_months'])
  await sql`select dossiers.open_partitions(array[date '2025-07-01'], timestamptz '2025-08-02')`.execute(own)
  const partitions = await revisionPartitions()
  expect(partitions).toEqual(['dossier_revision_2025_08', 'dossier_revision_of_other_months'])
  for (const partition of partitions) expect(await deedsAllowed(partition)).toEqual(['insert'])
})

test('what is worked out from revisions the subgraph may replace, also in a partition that it has made', async () => {
  await sql`select dossiers.open_partitions(array[date '2025-07-01'], timestamptz '2025-08-02')`.execute(own)
  for (const name of ['dossier', 'dossier_2025_07', 'finding', 'finding_2025_08', 'figure', 'current_revision']) {
    expect(await deedsAllowed(name)).toEqual(['insert', 'update', 'delete'])
  }
})
