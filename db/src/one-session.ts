import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { from as copyFrom } from 'pg-copy-streams'
import { poolOf } from './connect.ts'

/** Null, or the value as PostgreSQL reads it from text. */
export type Cell = string | null

/** One connection of a pool, for temporary tables, COPY and a long transaction. */
export interface Session<Schemas> {
  /** A builder over this connection alone. */
  readonly db: Kysely<Schemas>
  /** Sends rows by COPY, several times as fast as INSERT. table: as written in SQL. */
  copy(table: string, columns: readonly string[], rows: Iterable<readonly Cell[]>): Promise<void>
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const special = /[\\\t\n\r]/

/**
 * Lends one connection, without a limit of time for its statements, and closes it afterwards whatever happened: what it
 * left behind, temporary tables or a transaction, is gone with it.
 */
export async function inOneSession<Schemas, Made>(
  db: Kysely<Schemas>,
  deed: (session: Session<Schemas>) => Promise<Made>,
): Promise<Made> {
  const client = await poolOf(db).connect()
  const giveBack = client.release.bind(client)
  // A lost connection is also told to the statement that runs on it; unheard, the event would end the process.
  client.on('error', () => {})
  try {
    const lent = Object.assign(client, { release: () => undefined })
    const pool = { connect: async () => lent, end: async () => undefined, options: {} }
    const own = new Kysely<Schemas>({ dialect: new PostgresDialect({ pool }) })
    await sql`set statement_timeout = 0`.execute(own)
    return await deed({
      db: own,
      async copy(table, columns, rows) {
        const names = columns.map((column) => client.escapeIdentifier(column)).join(', ')
        await pipeline(Readable.from(chunksOf(rows)), client.query(copyFrom(`copy ${table} (${names}) from stdin`)))
      },
    })
  } finally {
    giveBack(true)
  }
}

function* chunksOf(rows: Iterable<readonly Cell[]>): Generator<Buffer> {
  let chunk = ''
  for (const row of rows) {
    for (let index = 0; index < row.length; index += 1) chunk += (index === 0 ? '' : '\t') + toField(row[index] ?? null)
    chunk += '\n'
    if (chunk.length >= 65_536) {
      yield Buffer.from(chunk)
      chunk = ''
    }
  }
  if (chunk !== '') yield Buffer.from(chunk)
}

function toField(cell: Cell): string {
  if (cell === null) return '\\N'
  return special.test(cell) ? cell.replaceAll(/[\\\t\n\r]/g, (character) => escapes[character] ?? character) : cell
}
