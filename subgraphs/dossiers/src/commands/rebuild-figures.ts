import type { Progress } from '@motcua/db/progress'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { statesOfProvince } from '../figures/states-of-province.ts'
import { storeFigures } from '../figures/store-figures.ts'
import { provincesWithFigures } from './verify-figures.ts'

/**
 * Makes every figure anew from the dossiers and their past, in one transaction: who reads sees the old figures until all
 * the new ones are there; who writes dossiers waits.
 */
export async function rebuildFigures(db: Kysely<Database>, report: Progress): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`set local statement_timeout = 0; set local work_mem = '192MB'; set local enable_sort = off`.execute(
      transaction,
    )
    // Before the provinces are listed, so that none appears meanwhile.
    await sql`lock table dossiers.dossier in share row exclusive mode`.execute(transaction)
    const provinces = await provincesWithFigures(transaction)
    const step = report.step('rebuild figures', provinces.length)
    for (const [index, province] of provinces.entries()) {
      await rebuildProvince(transaction, province)
      step.done(index + 1)
    }
    step.finish(`${provinces.length} provinces`)
  })
}

/** Makes the figures of one province from its dossiers and their past, by the statement that every delivery runs. */
export async function rebuildProvince(db: Kysely<Database>, provinceCode: string): Promise<void> {
  await db.deleteFrom('dossiers.figure').where('province_code', '=', provinceCode).execute()
  await db.deleteFrom('dossiers.figure_change').where('province_code', '=', provinceCode).execute()
  await storeFigures(statesOfProvince(provinceCode)).execute(db)
}
