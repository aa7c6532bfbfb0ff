import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import { classifyFacts } from './classify-facts.ts'
import { factsOf, type Conditions, type Subjects } from './facts-of.ts'

/**
 * One row per subject: everything counted of its dossiers in the period and at its end. Each measure is counted by its
 * own predicate, so that the identities between them can be checked. A subject without dossiers has no row.
 */
export function summariseDossiers(
  db: Kysely<Database>,
  subjects: Subjects,
  keys: readonly string[],
  conditions: Conditions,
) {
  return db
    .selectFrom(classifyFacts(db, factsOf(db, subjects, keys, conditions), conditions.period).as('c'))
    .groupBy('c.key')
    .select(['c.key', ...measures])
    .orderBy('c.key')
}

const isReceived = sql`c."isReceived"`
const isResolved = sql`c."isEnded" and c.outcome in ('EARLY', 'ON_TIME', 'LATE')`
const isClosed = sql`c."isEnded" and c."isEverReceived"`
const isOverdue = sql`c."isInProgress" and c."isPastAppointment"`
const isInTerm = sql`c."isInProgress" and not c."isPastAppointment"`
const isResolvedLateByEnd = sql`c."hasEnded" and c.outcome = 'LATE'`

/** The names are those of DossierCounts, which says what each one means. */
const measures = [
  count(sql`c."isHandled"`).as('handled'),
  count(isReceived).as('received'),
  count(sql`${isReceived} and c.channel = 'ONLINE'`).as('receivedOnline'),
  count(sql`${isReceived} and c.channel = 'DIRECT'`).as('receivedDirect'),
  count(sql`${isReceived} and c.channel = 'POST'`).as('receivedPost'),
  count(sql`${isReceived} and c."isBoundaryFree"`).as('receivedBoundaryFree'),
  count(sql`${isReceived} and c.level = 'MINISTRY'`).as('receivedAtMinistryLevel'),
  count(sql`${isReceived} and c.level = 'PROVINCE'`).as('receivedAtProvinceLevel'),
  count(sql`${isReceived} and c.level = 'COMMUNE'`).as('receivedAtCommuneLevel'),
  count(sql`${isReceived} and c."serviceLevel" = 'FULL'`).as('receivedForFullService'),
  count(sql`${isReceived} and c."serviceLevel" = 'FULL' and c.channel = 'ONLINE'`).as('receivedOnlineForFullService'),
  count(sql`c."isCarriedOver"`).as('carriedOver'),
  count(isResolved).as('resolved'),
  count(sql`c."isEnded" and c.outcome = 'EARLY'`).as('resolvedEarly'),
  count(sql`c."isEnded" and c.outcome = 'ON_TIME'`).as('resolvedOnTime'),
  count(sql`c."isEnded" and c.outcome = 'LATE'`).as('resolvedLate'),
  sql<number>`coalesce(sum(c.dossiers * c."processingDays") filter (where ${isResolved}), 0)`.as('processingDays'),
  count(sql`${isClosed} and c.outcome in ('WITHDRAWN', 'STOPPED')`).as('closed'),
  count(sql`${isClosed} and c.outcome = 'WITHDRAWN'`).as('withdrawn'),
  count(sql`${isClosed} and c.outcome = 'STOPPED'`).as('stopped'),
  count(sql`c."isInProgress"`).as('inProgress'),
  count(isInTerm).as('inTerm'),
  count(isOverdue).as('overdue'),
  count(sql`c."isSubmitted"`).as('submitted'),
  count(sql`c."isSubmitted" and c.channel = 'ONLINE'`).as('submittedOnline'),
  count(sql`c."isWaiting"`).as('waiting'),
  count(sql`c."isWaiting" and c."isPastAcceptance"`).as('waitingOver8Hours'),
  count(sql`${isReceived} and c."isAcceptedLate"`).as('acceptedLate'),
  count(sql`c."isEnded" and c.outcome = 'REFUSED'`).as('refused'),
  count(sql`${isReceived} and c."hasEnded" and c.outcome in ('EARLY', 'ON_TIME')`).as('cohortResolvedInTime'),
  count(sql`${isReceived} and ${isInTerm}`).as('cohortInTerm'),
  count(sql`${isReceived} and (${isResolvedLateByEnd} or ${isOverdue})`).as('cohortLate'),
] as const

/** Rows stand for one dossier or for several equal ones. */
function count(counted: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`coalesce(sum(c.dossiers) filter (where ${counted}), 0)`
}
