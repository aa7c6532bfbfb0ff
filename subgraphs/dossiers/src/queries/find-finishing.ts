import { addDays } from '@motcua/kit/civil-day'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { Forecast } from '../rules/finish-on-time.ts'
import { believedStates } from './believed-states.ts'
import { monthsOfFigure } from '../figures/list-months.ts'
import { countsTo, type Subjects } from './subjects.ts'
import { isCounted } from '../figures/dossier-figures.ts'
import { isAskedTwice } from '../figures/list-conditions.ts'

/** Of whom a forecast is, and what was known. */
export interface AskedForecast extends Forecast {
  readonly subjects: Subjects
  readonly key: string
  readonly asKnownAt: string | null
}

/**
 * The dossiers received in the period by the end of the day, in term then, that fall due by the end of the period. A clock that rests does not
 * fall due.
 */
function fallingDue(db: Kysely<Database>, { subjects, key, period, asOf, asKnownAt }: AskedForecast) {
  const until = addDays(asOf, 1)
  const soFar = { from: period.from, until }
  return db
    .selectFrom(believedStates(db, asKnownAt, monthsOfFigure('COHORT_IN_TERM', soFar)).as('f'))
    .where(isCounted('COHORT_IN_TERM', soFar))
    .where(countsTo(subjects, [key], { on: asOf }))
    .where('f.appointment_on', '<', period.until)
    .where('f.paused_on', 'is', null)
}

/** One row: how many fall due. */
export function countFallingDue(db: Kysely<Database>, asked: AskedForecast) {
  const isTwice = isAskedTwice(addDays(asked.asOf, 1))
  return fallingDue(db, asked).select([
    sql<number>`count(*)`.as('dossiers'),
    sql<number>`count(*) filter (where ${isTwice})`.as('askedTwice'),
  ])
}

/** One row per dossier that falls due, the soonest first. */
export function listFallingDue(db: Kysely<Database>, asked: AskedForecast, first: number) {
  return fallingDue(db, asked)
    .select(['f.code', sql<string>`f.appointment_on`.as('dueOn')])
    .orderBy('f.appointment_on')
    .orderBy('f.code')
    .limit(first)
}

/** One row per province that knows one of the codes: what decides whether the dossier can still finish on time. */
export function findFinishing(
  db: Kysely<Database>,
  { subjects, key, asOf, asKnownAt }: AskedForecast,
  codes: readonly string[],
) {
  return db
    .selectFrom(believedStates(db, asKnownAt, { from: null, until: null }).as('f'))
    .where('f.code', '=', sql<string>`any(${codes}::text[])`)
    .select([
      'f.code',
      'f.received_on as receivedOn',
      'f.appointment_on as appointmentOn',
      'f.ended_on as endedOn',
      'f.paused_on as pausedOn',
      sql<boolean>`${countsTo(subjects, [key], { on: asOf })}`.as('isOwn'),
      sql<boolean>`${isAskedTwice(addDays(asOf, 1))}`.as('isAskedTwice'),
    ])
    .orderBy('f.code')
    .orderBy('f.province_code')
}
