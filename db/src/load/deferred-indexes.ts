import { sql, type Kysely } from 'kysely'
import type { Progress } from '../progress.ts'
import { manyAtOnce } from './many-at-once.ts'

/**
 * Indexes that a first load makes after its rows: one row after the other they cost twice as much. A migration creates them, this takes
 * them away and writes down how they are made; a load that is killed leaves that record, and the next start makes them.
 */
export async function deferIndexes<Schemas>(db: Kysely<Schemas>, tables: readonly string[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const { rows } = await listIndexes(tables).execute(transaction)
    for (const index of rows) {
      await sql`insert into public.deferred_index (table_name, index_name, definition)
        values (${index.tableName}, ${index.name}, ${index.definition})`.execute(transaction)
      const table = sql.table(index.tableName)
      if (index.isConstraint) await sql`alter table ${table} drop constraint ${sql.id(index.name)}`.execute(transaction)
      else await sql`drop index ${sql.id(index.tableName.split('.')[0] ?? 'public', index.name)}`.execute(transaction)
    }
  })
}

interface IndexRow {
  /** With its schema. */
  readonly tableName: string
  readonly name: string
  readonly definition: string
  readonly isConstraint: boolean
}

/** One row per index of the tables; those of partitions follow the partitioned table. */
function listIndexes(tables: readonly string[]) {
  return sql<IndexRow>`
    select n.nspname || '.' || c.relname as "tableName", i.relname as name, k.oid is not null as "isConstraint",
      -- Of a partitioned table it says ON ONLY, which would leave the partitions out.
      case when k.oid is null then replace(pg_get_indexdef(i.oid), ' ON ONLY ', ' ON ')
        else format('alter table %I.%I add constraint %I %s', n.nspname, c.relname, i.relname, pg_get_constraintdef(k.oid))
      end as definition
    from pg_index x
    join pg_class i on i.oid = x.indexrelid
    join pg_class c on c.oid = x.indrelid
    join pg_namespace n on n.oid = c.relnamespace
    left join pg_constraint k on k.conindid = i.oid and k.conrelid = c.oid and k.contype in ('p', 'u')
    where n.nspname || '.' || c.relname = any(${[...tables]})
    order by k.oid is null, c.relname, i.relname`
}

/**
 * Makes every index that was put off, each in a transaction of its own, keys first, as many at once as given. A second
 * start makes those that are left.
 */
export async function makeDeferredIndexes<Schemas>(db: Kysely<Schemas>, report: Progress, atOnce = 1): Promise<void> {
  const { rows } = await sql<DeferredIndex>`
    select index_name as name, definition from public.deferred_index
    order by definition not like 'alter table%', table_name, index_name`.execute(db)
  if (rows.length === 0) return
  const step = report.step('build indexes', rows.length)
  let made = 0
  await manyAtOnce(rows, atOnce, async (index) => {
    await makeIndex(db, index)
    step.done(++made)
  })
  step.finish(`${rows.length} indexes`)
}

interface DeferredIndex {
  readonly name: string
  readonly definition: string
}

async function makeIndex<Schemas>(db: Kysely<Schemas>, { name, definition }: DeferredIndex): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // Two indexes of a process each are made in less time than one after the other, each of several processes.
    await sql`set local max_parallel_maintenance_workers = 0`.execute(transaction)
    await sql`set local maintenance_work_mem = '256MB'`.execute(transaction)
    await sql.raw(definition).execute(transaction)
    await sql`delete from public.deferred_index where index_name = ${name}`.execute(transaction)
  })
}
