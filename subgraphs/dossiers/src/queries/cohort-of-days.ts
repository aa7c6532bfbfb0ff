import type { Period } from '@motcua/kit/period'
import { expressionBuilder, sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import type { Database } from '../database.ts'
import { nationKey, type Conditions, type Subjects } from './subjects.ts'

const unitOf = {
  COMPETENT: 'f.competent_unit_id',
  RECEIVING: 'f.receiving_unit_id',
  RESIDENCE: 'f.residence_unit_id',
} as const

const provinceOf = {
  COMPETENT: 'f.province_code',
  RECEIVING: 'f.receiving_province_code',
  RESIDENCE: 'f.residence_province_code',
} as const

/** What is counted of a cohort, by the names of DossierCounts. */
export const cohortNames = [
  'cohortResolvedInTime',
  'cohortInTerm',
  'cohortLate',
  'cohortInTimeAfterTwoRequests',
  'cohortInTermAfterTwoRequests',
  'cohortUndeterminable',
] as const

/**
 * One row per subject: the dossiers received on these days, in their state at the end of the period, counted from the
 * dossiers themselves. Figures know whole half-months of reception; this is for the days before the first of them.
 */
export function cohortOfDays(
  db: Kysely<Database>,
  asked: { readonly subjects: Subjects; readonly keys: readonly string[]; readonly receivedIn: Period },
  conditions: Conditions,
) {
  const { until } = conditions.period
  const hasEnded = sql<SqlBool>`coalesce(f.ended_on < ${until}, false)`
  const isOverdue = sql<SqlBool>`not ${hasEnded} and f.appointment_on < ${until}
    and not coalesce(f.paused_on < ${until}, false)`
  const isInTerm = sql<SqlBool>`not ${hasEnded} and f.appointment_on is not null and not (${isOverdue})`
  const isInTime = sql<SqlBool>`${hasEnded} and f.outcome in ('EARLY', 'ON_TIME')`
  return db
    .selectFrom(believedStates(db, asked, conditions).as('f'))
    .groupBy('f.key')
    .select([
      'f.key',
      count(isInTime).as('cohortResolvedInTime'),
      count(isInTerm).as('cohortInTerm'),
      count(sql`${hasEnded} and f.outcome = 'LATE' or ${isOverdue}`).as('cohortLate'),
      count(sql`${isInTime} and f.supplement_requests > 1`).as('cohortInTimeAfterTwoRequests'),
      count(sql`${isInTerm} and f.supplement_requests > 1`).as('cohortInTermAfterTwoRequests'),
      count(sql`${hasEnded} and f.outcome = 'UNDETERMINABLE' or not ${hasEnded} and f.appointment_on is null`).as(
        'cohortUndeterminable',
      ),
    ])
}

function count(counted: Expression<unknown>) {
  return sql<number>`count(*) filter (where ${counted})`
}

/** The states of dossiers as last known, or those that were believed at the moment. */
function believedStates(
  db: Kysely<Database>,
  { subjects, keys, receivedIn }: Parameters<typeof cohortOfDays>[1],
  { level, asKnownAt }: Conditions,
) {
  const column = keyColumnOf(subjects)
  const key = column === null ? sql.lit(nationKey) : sql.ref<string>(column)
  const eb = expressionBuilder<{ f: Database['dossiers.dossier_past'] }, 'f'>()
  const parts: Expression<SqlBool>[] = [
    eb('f.received_on', '>=', receivedIn.from),
    eb('f.received_on', '<', receivedIn.until),
  ]
  if (column !== null) parts.push(eb(column, 'in', keys))
  if (level !== null) parts.push(eb('f.level', '=', level))
  if (asKnownAt !== null) parts.push(eb('f.recorded_at', '<=', new Date(asKnownAt)))
  const facts = ['f.outcome', 'f.appointment_on', 'f.ended_on', 'f.paused_on', 'f.supplement_requests'] as const
  const latest = db
    .selectFrom('dossiers.dossier as f')
    .where(eb.and(parts))
    .select([key.as('key'), ...facts])
  if (asKnownAt === null) return latest
  const past = db
    .selectFrom('dossiers.dossier_past as f')
    .where(eb.and(parts))
    .where('f.superseded_at', '>', new Date(asKnownAt))
    .select([key.as('key'), ...facts])
  return latest.unionAll(past)
}

function keyColumnOf(subjects: Subjects) {
  switch (subjects.kind) {
    case 'NATION':
      return null
    case 'PROVINCES':
      return provinceOf[subjects.attribution]
    case 'COMMUNES':
      return unitOf[subjects.attribution]
    case 'AGENCIES':
      return 'f.competent_agency_code'
    case 'PROCEDURES':
      return 'f.procedure_code'
  }
}
