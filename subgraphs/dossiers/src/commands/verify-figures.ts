import type { Progress } from '@motcua/db/progress'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { findWrongChanges, findWrongFigures } from '../queries/find-differences.ts'

/**
 * Recounts every figure from the dossiers and their past, and every running sum from its changes. Returns a sentence for
 * each that differs; none when all is right. Changes nothing, and sees one moment whatever is sent meanwhile.
 */
export async function verifyFigures(db: Kysely<Database>, report: Progress): Promise<string[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      await sql`set local statement_timeout = 0`.execute(transaction)
      return findDifferences(transaction, report)
    })
}

async function findDifferences(db: Kysely<Database>, report: Progress): Promise<string[]> {
  const provinces = await provincesWithFigures(db)
  const step = report.step('recount figures', provinces.length)
  const differences: string[] = []
  for (const [index, province] of provinces.entries()) {
    const changes = await findWrongChanges(db, province).execute()
    const figures = await findWrongFigures(db, province).execute()
    differences.push(
      ...changes.map(({ recorded_at: moment, day, ...row }) =>
        sentence(province, row, `change on ${String(day)}, learned ${toText(moment)}`),
      ),
      ...figures.map(({ span, starts_on: day, ...row }) =>
        sentence(province, row, `figure of the ${String(span)} from ${String(day)}`),
      ),
    )
    step.done(index + 1)
  }
  step.finish(`${provinces.length} provinces, ${differences.length} differences`)
  return differences
}

/** Provinces that have dossiers now or figures of any. */
export async function provincesWithFigures(db: Kysely<Database>): Promise<string[]> {
  const found = await db
    .selectFrom('dossiers.dossier as d')
    .select('d.province_code as code')
    .union(db.selectFrom('dossiers.figure as f').select('f.province_code as code'))
    .union(db.selectFrom('dossiers.figure_change as c').select('c.province_code as code'))
    .union(db.selectFrom('dossiers.dossier_past as p').select('p.province_code as code'))
    .orderBy('code')
    .execute()
  return found.map((row) => row.code)
}

interface WrongRow {
  readonly subject_kind: unknown
  readonly subject_key: unknown
  readonly received_in: unknown
  readonly level: unknown
  readonly excess: Record<string, number>
}

function sentence(province: string, row: WrongRow, what: string): string {
  const counters = Object.entries(row.excess).map(([name, by]) => `${name} ${by > 0 ? `+${by}` : by}`)
  const whose = [row.subject_kind, row.subject_key, row.level].map(String).join(' ')
  return `${province}: ${whose}, received in ${String(row.received_in)}, ${what}: stored less recounted ${counters.join(', ')}`
}

function toText(moment: unknown): string {
  return moment instanceof Date ? moment.toISOString() : String(moment)
}
