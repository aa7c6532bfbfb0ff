import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { connect } from '@motcua/db'
import { toCopyLine } from '@motcua/db/copy-text'
import { inOneSession } from '@motcua/db/one-session'
import { roleUrl } from '@motcua/db/roles'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../../subgraphs/dossiers/src/database.ts'
import { plantSource } from '../_kit/intake.ts'
import { expectedReasons, linesWithWrongOnes } from '../_kit/wrong-lines.ts'
import { openBenchDatabase } from './bench-database.ts'

/** One line of the report: what was done, and what came out. */
export type BenchRow = readonly [what: string, result: string]

/**
 * A file of dossiers, one line in fifty wrong in eight ways, taken in by the command with everything that belongs to it; and the rows
 * that it left in every table sent by raw COPY into tables with the same columns, checks and indexes.
 */
export async function benchIntake(many: number): Promise<BenchRow[]> {
  const database = await openBenchDatabase('none')
  const { admin } = database
  await plantSource(admin, 'bench')
  const db = connect(roleUrl(database.adminUrl, 'dossiers'))
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cua-graph-bench-'))
  const file = path.join(folder, 'dossiers.ndjson')
  try {
    await pipeline(Readable.from(linesWithWrongOnes(many)), createWriteStream(file))
    const before = new Set(await listFilledTables(admin))
    const first = await takeInFile(database.adminUrl, file)
    await requireReasons(db, many)
    const again = await takeInFile(database.adminUrl, file)
    const copied: { table: string; rows: number; seconds: number }[] = []
    for (const table of await listFilledTables(admin)) {
      if (!before.has(table)) copied.push({ table, ...(await copyRaw(admin, table)) })
    }
    const raw = copied.reduce((sum, { seconds }) => sum + seconds, 0)
    const ofDossiers = copied.find(({ table }) => table === 'dossier')?.seconds ?? 0
    return [
      [`Intake of a file of ${count(many)} lines, ${count(many / 50)} of them wrong`, rate(many, first.seconds)],
      ['The same file again: every line known', rate(many, again.seconds)],
      ...copied.map(({ table, rows, seconds }): BenchRow => [
        `Raw COPY of its ${count(rows)} rows into a table like ${table}`,
        rate(rows, seconds),
      ]),
      ['Intake against raw COPY into the one table of dossiers', `1/${(first.seconds / ofDossiers).toFixed(1)}`],
      [
        `Intake against raw COPY into the ${copied.length} tables that it fills`,
        `1/${(first.seconds / raw).toFixed(1)}`,
      ],
      ['Most memory of the process that takes the file in', `${first.mebibytes} MiB`],
    ]
  } finally {
    rmSync(folder, { recursive: true })
    await db.destroy()
    await database.close()
  }
}

/** Takes a file in by the command, in a process of its own: how long it took, and the most memory that it held. Linux alone. */
async function takeInFile(adminUrl: string, file: string): Promise<{ seconds: number; mebibytes: number }> {
  const began = performance.now()
  const command = path.join(import.meta.dirname, '../../subgraphs/dossiers/src/commands/intake.ts')
  const child = spawn(process.execPath, [command, file, '--source', 'bench'], {
    env: { ...process.env, DATABASE_URL: adminUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let mebibytes = 0
  const watch = setInterval(() => (mebibytes = mostMemory(child.pid) ?? mebibytes), 100)
  const code = await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject))
  clearInterval(watch)
  if (code !== 0) throw new Error(`The intake of the file ended with ${String(code)}.`)
  return { seconds: (performance.now() - began) / 1000, mebibytes }
}

function mostMemory(pid: number | undefined): number | undefined {
  try {
    const kibibytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kibibytes === undefined ? undefined : Math.round(Number(kibibytes) / 1024)
  } catch {
    return undefined
  }
}

/** Tables of dossiers that hold a row and stay; lines that wait for a decision are not kept. */
async function listFilledTables(admin: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'dossiers'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relpersistence = 'p'
    order by c.relname`.execute(admin)
  const filled: string[] = []
  for (const { name } of rows) {
    const one = await sql`select from ${sql.id('dossiers', name)} limit 1`.execute(admin)
    if (one.rows.length > 0) filled.push(name)
  }
  return filled
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
