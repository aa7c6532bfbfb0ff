import type { Progress } from '@motcua/db/progress'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { findWrongChanges, findWrongFigures, recountChanges, type DifferenceRow } from '../queries/find-differences.ts'

/**
 * Recounts every figure from the dossiers and their past, and every running sum from its changes. Returns a sentence for
 * each that differs; none when all is right. Changes nothing, and sees one moment whatever is sent meanwhile.
 */
export async function verifyFigures(db: Kysely<Database>, report: Progress): Promise<string[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      await sql`set local statement_timeout = 0; set local work_mem = '192MB'; set local enable_sort = off`.execute(
        transaction,
      )
      return findDifferences(transaction, report)
    })
}

async function findDifferences(db: Kysely<Database>, report: Progress): Promise<string[]> {
  const provinces = await provincesWithFigures(db)
  const step = report.step('recount figures', provinces.length)
  const differences: string[] = []
  for (const [index, province] of provinces.entries()) {
    await recountChanges(province).execute(db)
    const changes = await findWrongChanges(province).execute(db)
    const figures = await findWrongFigures(province).execute(db)
    await sql`drop table recounted_change`.execute(db)
    differences.push(
      ...changes.rows.map((row) =>
        sentence(province, row, `change of the ${row.span} from ${row.starts_on}, learned ${toText(row.recorded_at)}`),
      ),
      ...figures.rows.map((row) => sentence(province, row, `figure of the ${row.span} from ${row.starts_on}`)),
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

function sentence(province: string, row: DifferenceRow, what: string): string {
  const measures = Object.entries(row.excess).map(([name, by]) => `${name} ${by > 0 ? `+${by}` : by}`)
  const whose = [row.subject_kind, row.subject_key, row.level].join(' ')
  return `${province}: ${whose}, received in ${row.received_in}, ${what}: stored less recounted ${measures.join(', ')}`
}

function toText(moment: unknown): string {
  return moment instanceof Date ? moment.toISOString() : String(moment)
}
