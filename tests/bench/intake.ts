import { Readable } from 'node:stream'
import { connect } from '@motcua/db'
import { toCopyLine } from '@motcua/db/copy-text'
import { inOneSession } from '@motcua/db/one-session'
import { roleUrl } from '@motcua/db/roles'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../../subgraphs/dossiers/src/database.ts'
import { findSource } from '../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../subgraphs/dossiers/src/intake/take-in.ts'
import { plantSource } from '../_kit/intake.ts'
import { expectedReasons, linesWithWrongOnes } from '../_kit/wrong-lines.ts'
import { openBenchDatabase } from './bench-database.ts'

/** One line of the report: what was done, and what came out. */
export type BenchRow = readonly [what: string, result: string]

/**
 * A file of dossiers, one line in fifty wrong in eight ways, taken in with everything that belongs to it; and the rows
 * that it left in the two tables of dossiers sent by raw COPY into tables with the same columns, checks and indexes.
 */
export async function benchIntake(many: number): Promise<BenchRow[]> {
  const database = await openBenchDatabase('none')
  await plantSource(database.admin, 'bench')
  const db = connect(roleUrl(database.adminUrl, 'dossiers'))
  try {
    const taken = await timed(() => takeInFile(db, many))
    await requireReasons(db, many)
    const again = await timed(() => takeInFile(db, many))
    const dossiers = await copyRaw(database.admin, 'dossier')
    const revisions = await copyRaw(database.admin, 'dossier_revision')
    const raw = dossiers.seconds + revisions.seconds
    return [
      [`Intake of ${count(many)} lines, ${count(many / 50)} of them wrong`, rate(many, taken)],
      ['The same file again: every line known', rate(many, again)],
      [`Raw COPY of its ${count(dossiers.rows)} rows into a table like dossier`, rate(dossiers.rows, dossiers.seconds)],
      [
        `Raw COPY of its ${count(revisions.rows)} rows into a table like dossier_revision`,
        rate(revisions.rows, revisions.seconds),
      ],
      ['Intake against raw COPY into the one table of dossiers', `1/${(taken / dossiers.seconds).toFixed(1)}`],
      ['Intake against raw COPY into both tables that it fills', `1/${(taken / raw).toFixed(1)}`],
      ['Memory of the process that takes in', `${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`],
    ]
  } finally {
    await db.destroy()
    await database.close()
  }
}

async function takeInFile(db: Kysely<Database>, many: number): Promise<void> {
  const source = await findSource(db, 'bench')
  if (source === null) throw new Error('The source of the benchmark is gone.')
  await takeIn(db, source, Readable.from(linesWithWrongOnes(many)))
}

/** A fast intake that quarantines the wrong lines for the wrong reason is no intake. */
async function requireReasons(db: Kysely<Database>, many: number): Promise<void> {
  const { rows } = await sql<{ reason: string; lines: number }>`
    select reasons -> 0 ->> 'code' as reason, count(*) as lines from dossiers.quarantine group by 1`.execute(db)
  const found = new Map(rows.map(({ reason, lines }) => [reason, lines]))
  for (const [reason, lines] of Object.entries(expectedReasons(many))) {
    if (found.get(reason) !== lines) throw new Error(`${found.get(reason) ?? 0} lines under ${reason}, not ${lines}.`)
  }
}

/** Sends every row of a table by COPY into an empty one with its columns, checks and indexes. */
async function copyRaw(admin: Kysely<Database>, table: string): Promise<{ rows: number; seconds: number }> {
  const { rows: columns } = await sql<{ name: string }>`
    select attname as name from pg_attribute where attrelid = to_regclass(${`dossiers.${table}`}) and attnum > 0
      and not attisdropped and attgenerated = '' order by attnum`.execute(admin)
  const names = columns.map(({ name }) => name)
  const texts = names.map((name) => sql`${sql.ref(name)}::text`)
  const { rows: stored } = await sql<{ cells: (string | null)[] }>`
    select array[${sql.join(texts)}] as cells from ${sql.id('dossiers', table)}`.execute(admin)
  const rows = stored.map(({ cells }) => toCopyLine(cells))
  await sql`create table ${sql.id('dossiers', `${table}_copied`)} (like ${sql.id('dossiers', table)} including all)`.execute(
    admin,
  )
  const seconds = await inOneSession(admin, (session) =>
    timed(() => session.copy(`dossiers.${table}_copied`, names, rows)),
  )
  return { rows: rows.length, seconds }
}

async function timed(deed: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await deed()
  return (performance.now() - began) / 1000
}

const count = (number: number) => number.toLocaleString('en')
const rate = (rows: number, seconds: number) => `${seconds.toFixed(1)} s, ${count(Math.round(rows / seconds))} a second`
