import { sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import type { Database } from '../database.ts'
import { factsOf, type Conditions, type Subjects } from './facts-of.ts'
import * as is from './is-counted.ts'

/**
 * One row per subject: everything counted of its dossiers in the period and at its end. Each measure is counted by its
 * own predicate, so that the identities between them can be checked. A subject without a row is unknown, or has nothing.
 */
export function summariseDossiers(
  db: Kysely<Database>,
  subjects: Subjects,
  keys: readonly string[],
  conditions: Conditions,
) {
  const { period } = conditions
  return db
    .selectFrom(factsOf(db, subjects, keys, conditions).as('f'))
    .groupBy(['f.key', 'f.code', 'f.provinceCode'])
    .select([
      'f.key',
      'f.code',
      'f.provinceCode',
      count(is.isHandled(period)).as('handled'),
      count(is.isReceived(period)).as('received'),
      count(is.and(is.isReceived(period), is.isByChannel('ONLINE'))).as('receivedOnline'),
      count(is.and(is.isReceived(period), is.isByChannel('DIRECT'))).as('receivedDirect'),
      count(is.and(is.isReceived(period), is.isByChannel('POST'))).as('receivedPost'),
      count(is.and(is.isReceived(period), is.isBoundaryFree())).as('receivedBoundaryFree'),
      count(is.and(is.isReceived(period), is.isOfLevel('MINISTRY'))).as('receivedAtMinistryLevel'),
      count(is.and(is.isReceived(period), is.isOfLevel('PROVINCE'))).as('receivedAtProvinceLevel'),
      count(is.and(is.isReceived(period), is.isOfLevel('COMMUNE'))).as('receivedAtCommuneLevel'),
      count(is.and(is.isReceived(period), is.isFullService())).as('receivedForFullService'),
      count(is.and(is.isReceived(period), is.isFullService(), is.isByChannel('ONLINE'))).as(
        'receivedOnlineForFullService',
      ),
      count(is.isInProgress(period.from)).as('carriedOver'),
      count(is.isResolved(period)).as('resolved'),
      count(is.isResolvedAs(period, 'EARLY')).as('resolvedEarly'),
      count(is.isResolvedAs(period, 'ON_TIME')).as('resolvedOnTime'),
      count(is.isResolvedAs(period, 'LATE')).as('resolvedLate'),
      count(is.isClosed(period)).as('closed'),
      count(is.isClosedAs(period, 'WITHDRAWN')).as('withdrawn'),
      count(is.isClosedAs(period, 'STOPPED')).as('stopped'),
      count(is.isInProgress(period.until)).as('inProgress'),
      count(is.isInTerm(period.until)).as('inTerm'),
      count(is.isOverdue(period.until)).as('overdue'),
      count(is.isSubmitted(period)).as('submitted'),
      count(is.and(is.isSubmitted(period), is.isByChannel('ONLINE'))).as('submittedOnline'),
      count(is.isWaiting(period.until)).as('waiting'),
      count(is.isWaitingOver8Hours(period.until)).as('waitingOver8Hours'),
      count(is.isAcceptedLate(period)).as('acceptedLate'),
      count(is.isRefused(period)).as('refused'),
      count(is.isOfCohortResolvedInTime(period)).as('cohortResolvedInTime'),
      count(is.isOfCohortInTerm(period)).as('cohortInTerm'),
      count(is.isOfCohortLate(period)).as('cohortLate'),
    ])
    .orderBy('f.key')
}

function count(counted: Expression<SqlBool>) {
  return sql<number>`coalesce(sum(f.dossiers) filter (where ${counted}), 0)`
}
