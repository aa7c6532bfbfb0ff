import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { from as copyFrom } from 'pg-copy-streams'
import { poolOf } from './connect.ts'

/** One connection of a pool, for temporary tables, COPY and a long transaction. */
export interface Session<Schemas> {
  /** A builder over this connection alone. */
  readonly db: Kysely<Schemas>
  /**
   * Sends lines of COPY in text format, several times as fast as INSERT. table: as written in SQL; lines end with a newline, and those
   * that are bytes already are sent as they are.
   */
  copy(table: string, columns: readonly string[], lines: Iterable<string | Buffer>): Promise<void>
}

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
      async copy(table, columns, lines) {
        const names = columns.map((column) => client.escapeIdentifier(column)).join(', ')
        await pipeline(Readable.from(chunksOf(lines)), client.query(copyFrom(`copy ${table} (${names}) from stdin`)))
      },
    })
  } finally {
    giveBack(true)
  }
}

/** In chunks that are worth a packet each. */
function* chunksOf(lines: Iterable<string | Buffer>): Generator<Buffer> {
  let chunk = ''
  for (const line of lines) {
    if (typeof line !== 'string') {
      yield line
      continue
    }
    chunk += line
    if (chunk.length >= 65_536) {
      yield Buffer.from(chunk)
      chunk = ''
    }
  }
  if (chunk !== '') yield Buffer.from(chunk)
}
