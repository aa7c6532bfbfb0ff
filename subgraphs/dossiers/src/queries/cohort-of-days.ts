import { addDays } from '@motcua/kit/civil-day'
import type { Period } from '@motcua/kit/period'
import { sql, type Expression, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { believedStates } from './believed-states.ts'
import { monthsOfFigure } from './kind-of-figure.ts'
import { countsTo, keyOf, nationKey, partsOf, type Conditions, type Subjects } from './subjects.ts'
import { asksTwice, isCounted, isInTerm, isLateAt, isResolvedInTime, isUndeterminableAt } from './where-figure.ts'

/** What is counted of a cohort, by the names of DossierCounts. */
export const cohortNames = [
  'cohortReceived',
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
  const held = { on: addDays(until, -1) }
  const key = keyOf(asked.subjects, held) ?? sql.lit(nationKey)
  let cohort = db
    .selectFrom(believedStates(db, conditions.asKnownAt, monthsOfFigure('RECEIVED', asked.receivedIn)).as('f'))
    .where(isCounted('RECEIVED', asked.receivedIn))
    .where(countsTo(asked.subjects, asked.keys, held))
  for (const part of partsOf(conditions)) cohort = cohort.where(part)
  return db
    .selectFrom(
      cohort
        .select([key.as('key'), 'f.outcome', 'f.received_on', 'f.appointment_on', 'f.paused_on', 'f.ended_on'])
        .select('f.supplement_requests')
        .as('f'),
    )
    .groupBy('f.key')
    .select([
      'f.key',
      count(sql`true`).as('cohortReceived'),
      count(isResolvedInTime(until)).as('cohortResolvedInTime'),
      count(isInTerm(until)).as('cohortInTerm'),
      count(isLateAt(until)).as('cohortLate'),
      count(sql`${isResolvedInTime(until)} and ${asksTwice}`).as('cohortInTimeAfterTwoRequests'),
      count(sql`${isInTerm(until)} and ${asksTwice}`).as('cohortInTermAfterTwoRequests'),
      count(isUndeterminableAt(until)).as('cohortUndeterminable'),
    ])
}

function count(counted: Expression<unknown>) {
  return sql<number>`count(*) filter (where ${counted})`
}
