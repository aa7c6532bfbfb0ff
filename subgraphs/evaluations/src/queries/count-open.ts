import type { Period } from '@motcua/kit/period'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { OpenCounts } from '../rules/ways-to-win.ts'

/** Whose open dossiers: those that an agency decides, or all of a province. */
export interface OpenOf {
  readonly subject: 'PROVINCE' | 'AGENCY'
  readonly code: string
  readonly period: Period
  /** The last day that its source told of. */
  readonly asOf: string
}

/** One row: the dossiers received in the period that are open, by what can still be done to them. */
export function countOpen(db: Kysely<Database>, { subject, code, period, asOf }: OpenOf) {
  const sum = (counter: string, only = sql`true`) =>
    sql<number>`coalesce(sum(${sql.ref(`o.${counter}`)}) filter (where ${only}), 0)::bigint`
  return db
    .selectFrom('dossiers.open_count as o')
    .where(subject === 'PROVINCE' ? 'o.province_code' : 'o.agency_code', '=', code)
    .where('o.received_on', '>=', period.from)
    .where('o.received_on', '<', period.until)
    .select([
      sum('within_one_request', sql`o.due_on > ${asOf} and o.due_on < ${period.until}`).as('finishing'),
      sum('unpaid').as('unpaid'),
      sum('not_digitised').as('notDigitised'),
      sum('not_in_personal_store').as('notInPersonalStore'),
    ])
    .$castTo<OpenCounts>()
}
