import { availableParallelism } from 'node:os'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import { from as copyFrom } from 'pg-copy-streams'
import { connect, connectOnce, type Database } from '../connect.ts'
import type { Progress, ProgressStep } from '../progress.ts'
import { toCopyChunks } from './copy-lines.ts'
import { deferIndexes, makeDeferredIndexes } from './deferred-indexes.ts'
import { fingerprintOf } from './fingerprint.ts'
import { manyAtOnce } from './many-at-once.ts'
import { runParts } from './run-parts.ts'
import { recordStep } from './seed-record.ts'
import type { CopyRow, SeedPart, SeedParts, SeedSize, SeedStep } from './step.ts'

export type { SeedSize } from './step.ts'

export interface SeedOptions {
  readonly adminUrl: string
  readonly size: SeedSize
  readonly report: Progress
  /** The steps to run, in order: a step may read what the steps before it wrote. */
  readonly steps: readonly SeedStep[]
}

type Client = Awaited<ReturnType<typeof connectOnce>>

/** Any two numbers that nobody else locks: two starts at once seed one after the other. */
const seedLock = sql`pg_advisory_xact_lock(7661, 34)`

/** What the steps made, and what is left for their parts. */
export interface SeededSteps {
  readonly ran: string[]
  readonly unfinished: readonly StepInParts[]
}

/** A step with the parts that no earlier start has finished. */
export interface StepInParts {
  readonly step: SeedStep
  readonly parts: SeedParts
  readonly fingerprint: string
  readonly missing: readonly SeedPart[]
}

/** Brings every schema to the rows that its seed step and the parts of it make. Returns the names of the steps that ran. */
export async function seed(options: SeedOptions): Promise<string[]> {
  const { ran, unfinished } = await seedSteps(options)
  await seedParts(unfinished, options)
  return ran
}

/**
 * Runs the steps without their parts, which are long work. Each step is one transaction: killed in the middle it leaves
 * nothing. A step whose files and size are as they were is skipped.
 */
export async function seedSteps({ steps, ...options }: SeedOptions): Promise<SeededSteps> {
  const client = await connectForSeed(options)
  try {
    const db = overOneClient(client)
    const [ran, unfinished]: [string[], StepInParts[]] = [[], []]
    for (const step of steps) {
      const ended = await db.transaction().execute((transaction) => runStep(step, { client, transaction, ...options }))
      if (ended === 'RAN') ran.push(step.name)
      if (ended === 'IN_USE' || step.parts === undefined) continue
      const found = await findMissingParts(db, step, step.parts, options.size)
      if (found.missing.length > 0) unfinished.push(found)
    }
    return { ran, unfinished }
  } finally {
    await client.end()
  }
}

/** Runs the parts that are left, each in a transaction of its own, and makes the indexes that a first load put off. */
export async function seedParts(
  unfinished: readonly StepInParts[],
  options: Omit<SeedOptions, 'steps'>,
): Promise<void> {
  const client = await connectForSeed(options)
  try {
    const db = overOneClient(client)
    for (const one of unfinished) await runMissingParts(db, one, options)
    await inSessions(options.adminUrl, async (pool) => {
      await makeDeferredIndexes(pool, options.report, sessions)
      for (const { step } of unfinished) await analyzeAll(pool, await tablesOf(db, step))
    })
  } finally {
    await client.end()
  }
}

/** Making an index and counting a table keep one processor busy each. */
const sessions = Math.min(4, availableParallelism())

async function inSessions(adminUrl: string, work: (pool: Kysely<Database>) => Promise<void>): Promise<void> {
  const pool = connect(adminUrl, {
    applicationName: 'mot-cua-graph seed',
    maxConnections: sessions,
    statementTimeoutMillis: 0,
  })
  try {
    await work(pool)
  } finally {
    await pool.destroy()
  }
}

/** One table after the other in each session: on a slow machine one that waited for a session would give up. */
function analyzeAll(pool: Kysely<Database>, tables: readonly ReturnType<typeof sql.id>[]): Promise<void> {
  return manyAtOnce(tables, sessions, async (table) => void (await sql`analyze ${table}`.execute(pool)))
}

const connectForSeed = ({ adminUrl }: Pick<SeedOptions, 'adminUrl'>) =>
  connectOnce(adminUrl, { applicationName: 'mot-cua-graph seed', statementTimeoutMillis: 0 })

interface StepRun {
  readonly client: Client
  readonly transaction: Transaction<Database>
  readonly size: SeedSize
  readonly report: Progress
}

async function runStep(
  step: SeedStep,
  { client, transaction, size, report }: StepRun,
): Promise<'RAN' | 'KEPT' | 'IN_USE'> {
  const fingerprint = fingerprintOf(step.reads, size)
  await sql`select ${seedLock}`.execute(transaction)
  const tables = await tablesOf(transaction, step)
  if (await isSeeded(transaction, step.name, fingerprint, tables)) return 'KEPT'
  if (await step.isInUse?.(transaction)) return 'IN_USE'

  const shown = report.step(`seed ${step.name}`, step.foreseenRows?.(size) ?? null)
  const count = new RowCount(shown)
  if (step.clear !== undefined) await step.clear(transaction)
  else if (tables.length > 0) await sql`truncate ${sql.join(tables)} restart identity cascade`.execute(transaction)
  await step.run({
    db: transaction,
    size,
    copy: (table, columns, rows) => copy(client, { table, columns, rows }, (by) => count.advance(by)),
    advance: (by) => count.advance(by),
  })
  for (const table of tables) await sql`analyze ${table}`.execute(transaction)
  await sql`delete from public.seed_step where name like ${`${step.name} %`}`.execute(transaction)
  await recordStep(transaction, { name: step.name, fingerprint, size, rows: count.rows })
  shown.finish(`${count.rows.toLocaleString('en')} rows`)
  return 'RAN'
}

async function findMissingParts(
  db: Kysely<Database>,
  step: SeedStep,
  parts: SeedParts,
  size: SeedSize,
): Promise<StepInParts> {
  const fingerprint = fingerprintOf(step.reads, size)
  const { rows: done } = await sql<{ name: string }>`
    select name from public.seed_step where fingerprint = ${fingerprint}`.execute(db)
  const finished = new Set(done.map(({ name }) => name))
  const missing = parts.list(size).filter(({ name }) => !finished.has(`${step.name} ${name}`))
  return { step, parts, fingerprint, missing }
}

/** From here on the rows of a first load are more than its indexes are worth keeping meanwhile. */
const largeLoadRows = 200_000

async function runMissingParts(
  db: Kysely<Database>,
  { parts, fingerprint, missing }: StepInParts,
  { adminUrl, size, report }: Omit<SeedOptions, 'steps'>,
): Promise<void> {
  const foreseenRows = missing.reduce((sum, part) => sum + part.foreseenRows, 0)
  const isFirst = missing.length === parts.list(size).length
  if (isFirst && foreseenRows >= largeLoadRows) await deferIndexes(db, parts.indexedAfterwards ?? [])
  const shown = report.step(parts.title, foreseenRows)
  const count = new RowCount(shown)
  await runParts(parts.module, missing, { adminUrl, size, fingerprint }, (by) => count.advance(by))
  shown.finish(`${count.rows.toLocaleString('en')} rows`)
}

class RowCount {
  rows = 0
  readonly #shown: ProgressStep

  constructor(shown: ProgressStep) {
    this.#shown = shown
  }

  advance(by: number): void {
    this.rows += by
    this.#shown.done(this.rows)
  }
}

async function tablesOf(db: Kysely<Database>, { name: schema, keeps = [] }: SeedStep) {
  const found = await sql<{ name: string }>`
    select c.relname as name
    from pg_class c
    where c.relnamespace = to_regnamespace(${schema}) and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname`.execute(db)
  return found.rows.filter((row) => !keeps.includes(row.name)).map((row) => sql.id(schema, row.name))
}

/** The record alone is not believed when the schema is empty: a migration taken back and run again empties it. */
async function isSeeded(
  db: Transaction<Database>,
  name: string,
  fingerprint: string,
  tables: readonly ReturnType<typeof sql.id>[],
): Promise<boolean> {
  const known = await sql<{ rows: number }>`
    select rows from public.seed_step where name = ${name} and fingerprint = ${fingerprint}`.execute(db)
  const rows = known.rows[0]?.rows
  if (rows === undefined) return false
  if (rows === 0 || tables.length === 0) return true
  const anyRow = tables.map((table) => sql`exists (select 1 from ${table})`)
  const filled = await sql<{ filled: boolean }>`select ${sql.join(anyRow, sql` or `)} as filled`.execute(db)
  return filled.rows[0]?.filled === true
}

async function copy(
  client: Client,
  {
    table,
    columns,
    rows,
  }: { table: string; columns: readonly string[]; rows: Iterable<CopyRow> | AsyncIterable<CopyRow> },
  onRows: (count: number) => void,
): Promise<number> {
  const names = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const place = table
    .split('.')
    .map((part) => client.escapeIdentifier(part))
    .join('.')
  let sent = 0
  const count = (by: number) => {
    sent += by
    onRows(by)
  }
  const stream = client.query(copyFrom(`copy ${place} (${names}) from stdin`))
  await pipeline(Readable.from(toCopyChunks(rows, count)), stream)
  return sent
}

/** COPY needs the client itself, the builder a pool: a pool of this one client serves both in one transaction. */
function overOneClient(client: Client): Kysely<Database> {
  const lent = Object.assign(client, { release: () => undefined })
  const pool = { connect: async () => lent, end: async () => undefined, options: {} }
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}
