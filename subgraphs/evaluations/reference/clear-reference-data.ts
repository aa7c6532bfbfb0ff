import { sql, type Transaction } from 'kysely'
import type { Database } from '@motcua/db'

const parts = ['capture_national_group', 'capture_indicator', 'capture_group', 'capture_entry']
const ofSchemes = { scheme_indicator: 'scheme_id', scheme_group: 'scheme_id', scheme: 'id' }

/**
 * Takes away what an earlier run made, and leaves what people imported. A scheme that an imported capture names and that
 * has no file any more stays with the capture; one that is made anew is missed by nobody until the transaction ends.
 */
export async function clearReferenceData(db: Transaction<Database>, madeAnew: readonly string[]): Promise<void> {
  await sql`set constraints evaluations.capture_scheme_fkey deferred`.execute(db)
  for (const table of parts) {
    await sql`delete from ${sql.id('evaluations', table)} where capture_id in
      (select id from evaluations.capture where imported_at is null)`.execute(db)
  }
  await sql`delete from evaluations.capture where imported_at is null`.execute(db)
  for (const [table, scheme] of Object.entries(ofSchemes)) {
    await sql`delete from ${sql.id('evaluations', table)} t where t.${sql.id(scheme)} = any(${madeAnew})
      or not exists (select from evaluations.capture c where c.scheme_id = t.${sql.id(scheme)})`.execute(db)
  }
}
