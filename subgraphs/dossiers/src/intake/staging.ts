import type { Session } from '@motcua/db/one-session'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { stagedColumns, type StagedRow } from './staged-cells.ts'

const rowsPerCopy = 2000

/** Rows on their way into the table intake_line, which the session alone can see. */
export interface Staging {
  readonly isFull: boolean
  /** Whether a row so far names a group. */
  readonly hasGroups: boolean
  add(row: StagedRow): void
  flush(): Promise<void>
}

/** A delivery is sorted and hashed in memory up to this, and its temporary tables stay there; beyond, on disk. */
const memory = '64MB'

/** Makes the staging table of a session. */
export async function openStaging(session: Session<Database>): Promise<Staging> {
  const columns = Object.entries(stagedColumns).map(([name, type]) => sql.raw(`${name} ${type}`))
  await sql`set temp_buffers = ${sql.lit(memory)}`.execute(session.db)
  await sql`set work_mem = ${sql.lit(memory)}`.execute(session.db)
  await sql`drop table if exists intake_line`.execute(session.db)
  await sql`create temporary table intake_line (${sql.join(columns)})`.execute(session.db)
  const names = Object.keys(stagedColumns)
  const groupCell = names.indexOf('group_code')
  let rows: StagedRow[] = []
  let hasGroups = false
  return {
    get isFull() {
      return rows.length >= rowsPerCopy
    },
    get hasGroups() {
      return hasGroups
    },
    add(row) {
      hasGroups ||= row[groupCell] !== null
      rows.push(row)
    },
    async flush() {
      const sent = rows
      rows = []
      if (sent.length > 0) await session.copy('intake_line', names, sent)
    },
  }
}
