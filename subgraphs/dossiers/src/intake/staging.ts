import type { Session } from '@motcua/db/one-session'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { stagedColumns, toStagedLine, type StagedRecord } from './staged-record.ts'
import { type StagedDelivery } from './store/delivery.ts'

const linesPerCopy = 10_000
const chunkCharacters = 65_536
/** From here on plans that take a delivery for a few lines cost more than counting it. */
const linesToCount = 20_000

/** Lines of one delivery on their way into staged_line, which no reader looks at. */
export interface Staging {
  readonly staged: StagedDelivery
  readonly isFull: boolean
  add(record: StagedRecord): void
  /** Begins to send what was added; the next lines are made meanwhile. The session is busy until `finish`. */
  flush(): Promise<void>
  /** Sends the rest and waits until all lines are staged. */
  finish(): Promise<void>
  /** Removes the lines; to be called whatever became of them, inside the transaction that stores them or after it failed. */
  clear(db?: Session<Database>['db']): Promise<void>
}

/** Begins a delivery of a source. Lines that a process left behind when it died are removed first. */
export async function openStaging(
  session: Session<Database>,
  { sourceName, provinceCode }: { readonly sourceName: string; readonly provinceCode: string },
): Promise<Staging> {
  await removeLeftLines(session, provinceCode)
  const delivery = await beginDelivery(session, provinceCode)
  const prefix = `${provinceCode}\t${delivery}\t`
  // Bytes, not text: a text that is put together piece by piece keeps its pieces, and the collector of memory moves them all.
  let chunks: Buffer[] = []
  let chunk = ''
  let lines = 0
  let allLines = 0
  let copying: Promise<void> = Promise.resolve()
  const flush = async () => {
    await copying
    if (lines === 0) return
    const full = [...chunks, Buffer.from(chunk)]
    chunks = []
    chunk = ''
    lines = 0
    copying = session.copy('dossiers.staged_line', stagedColumns, full)
    // What fails is thrown by the next call that waits for it.
    copying.catch(() => {})
  }
  return {
    staged: { sourceName, provinceCode, delivery },
    get isFull() {
      return lines >= linesPerCopy
    },
    add(record) {
      chunk += toStagedLine(record, prefix)
      lines += 1
      allLines += 1
      if (chunk.length < chunkCharacters) return
      chunks.push(Buffer.from(chunk))
      chunk = ''
    },
    flush,
    async finish() {
      await flush()
      await copying
      // Outside the transaction that stores them: analyze holds a lock on the table until its transaction ends.
      if (allLines >= linesToCount)
        await sql`analyze dossiers.staged_line (province_code, delivery)`.execute(session.db)
    },
    async clear(db = session.db) {
      for (const table of ['decided_line', 'staged_line']) {
        await sql`delete from ${sql.id('dossiers', table)}
          where province_code = ${provinceCode} and delivery = ${delivery}`.execute(db)
      }
      await sql`delete from dossiers.delivery where province_code = ${provinceCode} and id = ${delivery}`.execute(db)
    },
  }
}

/** A session is a process of the database and the moment it began: numbers of processes come again. */
const sessionId = sql`(a.pid || ' ' || extract(epoch from a.backend_start))`

async function beginDelivery({ db }: Session<Database>, provinceCode: string): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into dossiers.delivery (province_code, session_id)
    select ${provinceCode}, ${sessionId} from pg_stat_activity a where a.pid = pg_backend_pid()
    returning id`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('The delivery was not begun.')
  return row.id
}

async function removeLeftLines({ db }: Session<Database>, provinceCode: string): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    delete from dossiers.delivery d where d.province_code = ${provinceCode}
      and not exists (select from pg_stat_activity a where a.pid = split_part(d.session_id, ' ', 1)::integer
        -- When a session of another role began is not shown: it may be the one.
        and coalesce(${sessionId} = d.session_id, true))
    returning d.id`.execute(db)
  for (const { id } of rows) {
    for (const table of ['decided_line', 'staged_line']) {
      await sql`delete from ${sql.id('dossiers', table)}
        where province_code = ${provinceCode} and delivery = ${id}`.execute(db)
    }
  }
}
