import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import { halfMonthFrom, spansBefore, spansWithin } from '../rules/figure-spans.ts'
import { cohortNames, cohortOfDays } from './cohort-of-days.ts'
import { figuresOf } from './figures-of.ts'
import type { Conditions, Subjects } from './subjects.ts'

/**
 * One row per subject: everything counted of its dossiers in the period and at its end, added up from stored figures.
 * Each measure has a counter of its own, so that the identities between them can be checked. A subject without figures
 * has no row. One statement, so that a batch is in all of it or in none.
 */
export function summariseDossiers(
  db: Kysely<Database>,
  subjects: Subjects,
  keys: readonly string[],
  conditions: Conditions,
) {
  const { from, until } = conditions.period
  const firstHalfMonth = halfMonthFrom(from)
  const spans = [...spansBefore(from), ...spansWithin(conditions.period)]
  const figures = figuresOf(db, { subjects, keys, spans }, conditions)
  const cohort = cohortMeasures(firstHalfMonth)
  if (firstHalfMonth === from) {
    return db
      .selectFrom(figures.as('f'))
      .groupBy('f.key')
      .select(['f.key', ...measures])
      .select(cohortNames.map((name) => cohort[name].as(name)))
      .orderBy('f.key')
  }
  const receivedIn = { from, until: firstHalfMonth < until ? firstHalfMonth : until }
  return (
    db
      // Materialised, because a planner that expects few figures would count the dossiers again for each of them.
      .with(
        (cte) => cte('begun').materialized(),
        () => cohortOfDays(db, { subjects, keys, receivedIn }, conditions),
      )
      .selectFrom(figures.as('f'))
      .leftJoin('begun as c', 'c.key', 'f.key')
      .groupBy('f.key')
      .select(['f.key', ...measures])
      .select(
        cohortNames.map((name) => sql<number>`${cohort[name]} + coalesce(max(${sql.ref(`c.${name}`)}), 0)`.as(name)),
      )
      .orderBy('f.key')
  )
}

const isBefore = sql`f.is_before`
const isWithin = sql`not f.is_before`
const always = sql`true`
const atLevel = (level: string) => sql`${isWithin} and f.level = ${sql.lit(level)}`
const by = (channel: string) => sql`${isWithin} and f.channel = ${sql.lit(channel)}`

/** The names are those of DossierCounts, which says what each one means. A stock is all that came less all that went. */
const measures = [
  sql<number>`${sum('entered_handling', always)} - ${sum('handed_in', isWithin)}
    - ${sum('left_handling', isBefore)}`.as('handled'),
  sum('received', isWithin).as('received'),
  sum('received', by('ONLINE')).as('receivedOnline'),
  sum('received', by('DIRECT')).as('receivedDirect'),
  sum('received', by('POST')).as('receivedPost'),
  sum('received_boundary_free', isWithin).as('receivedBoundaryFree'),
  sum('received', atLevel('MINISTRY')).as('receivedAtMinistryLevel'),
  sum('received', atLevel('PROVINCE')).as('receivedAtProvinceLevel'),
  sum('received', atLevel('COMMUNE')).as('receivedAtCommuneLevel'),
  sum('received_for_full_service', isWithin).as('receivedForFullService'),
  sum('received_for_full_service', by('ONLINE')).as('receivedOnlineForFullService'),
  sum('received_with_obligation', isWithin).as('receivedWithObligation'),
  sum('received_paid_online', isWithin).as('receivedPaidOnline'),
  sum('received_digitised', isWithin).as('receivedDigitised'),
  sum('received_reused', isWithin).as('receivedReused'),
  sum('received_in_personal_store', isWithin).as('receivedInPersonalStore'),
  sum('received_vneid_verified', isWithin).as('receivedVneidVerified'),
  sum('received_disliked', isWithin).as('receivedDisliked'),
  sql<number>`${sum('entered_handling', isBefore)} - ${sum('left_handling', isBefore)}`.as('carriedOver'),
  sum('handed_in', isWithin).as('handedIn'),
  sum('handed_out', isWithin).as('handedOut'),
  sum('resolved', isWithin).as('resolved'),
  sum('resolved_early', isWithin).as('resolvedEarly'),
  sum('resolved_on_time', isWithin).as('resolvedOnTime'),
  sum('resolved_late', isWithin).as('resolvedLate'),
  sum('resolved_undeterminable', isWithin).as('resolvedUndeterminable'),
  sum('resolved_late_with_apology', isWithin).as('resolvedLateWithApology'),
  sum('resolved_in_transition', isWithin).as('resolvedInTransition'),
  sum('resolved_in_time_in_transition', isWithin).as('resolvedInTimeInTransition'),
  sum('resolved_truly_in_time', isWithin).as('resolvedTrulyInTime'),
  sum('resolved_electronically', isWithin).as('resolvedElectronically'),
  sum('processing_days', isWithin).as('processingDays'),
  sum('closed', isWithin).as('closed'),
  sum('withdrawn', isWithin).as('withdrawn'),
  sum('stopped', isWithin).as('stopped'),
  sql<number>`${sum('entered_handling', always)} - ${sum('left_handling', always)}`.as('inProgress'),
  sum('in_term', always).as('inTerm'),
  sum('overdue', always).as('overdue'),
  sum('overdue_with_apology', always).as('overdueWithApology'),
  sum('undeterminable', always).as('undeterminable'),
  sum('submitted', isWithin).as('submitted'),
  sum('submitted', by('ONLINE')).as('submittedOnline'),
  sum('waiting', always).as('waiting'),
  sum('waiting_over_8_hours', always).as('waitingOver8Hours'),
  sum('accepted_late', isWithin).as('acceptedLate'),
  sum('refused', isWithin).as('refused'),
] as const

/** Of the dossiers received from that half-month on: what changed in the period is their state at its end. */
function cohortMeasures(firstHalfMonth: string) {
  const isOfCohort = sql`${isWithin} and f.received_in >= ${firstHalfMonth}`
  return {
    cohortReceived: sql<number>`${sum('received', isOfCohort)} + ${sum('handed_in', isOfCohort)}
      - ${sum('handed_out', isOfCohort)}`,
    cohortResolvedInTime: sql<number>`${sum('resolved_early', isOfCohort)} + ${sum('resolved_on_time', isOfCohort)}`,
    cohortInTerm: sum('in_term', isOfCohort),
    cohortLate: sql<number>`${sum('overdue', isOfCohort)} + ${sum('resolved_late', isOfCohort)}`,
    cohortInTimeAfterTwoRequests: sum('resolved_in_time_after_two_requests', isOfCohort),
    cohortInTermAfterTwoRequests: sum('in_term_after_two_requests', isOfCohort),
    cohortUndeterminable: sql<number>`${sum('undeterminable', isOfCohort)}
      + ${sum('resolved_undeterminable', isOfCohort)}`,
  }
}

function sum(counter: string, counted: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`coalesce(sum(f.weight * ${sql.ref(`f.${counter}`)}) filter (where ${counted}), 0)::bigint`
}
