import type { Period } from '@motcua/kit/period'
import { expressionBuilder, sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import type { Database } from '../database.ts'
import type { Facts, FactsOfSubjects } from './facts-of.ts'

/**
 * The same rows, each day of a dossier told as what it means to the period: true, false, or null where the day is
 * missing. Every measure is built from these and nothing else, so that a day is compared in one place.
 */
export function classifyFacts(db: Kysely<Database>, facts: FactsOfSubjects, { from, until }: Period) {
  return (
    db
      .selectFrom(facts.as('f'))
      .select([
        'f.key',
        'f.dossiers',
        'f.level',
        'f.channel',
        'f.service_level as serviceLevel',
        'f.boundary_free as isBoundaryFree',
        'f.accepted_late as isAcceptedLate',
        'f.outcome',
        isWithin('f.submitted_on', from, until).as('isSubmitted'),
        isWithin('f.received_on', from, until).as('isReceived'),
        isWithin('f.ended_on', from, until).as('isEnded'),
        eb('f.received_on', 'is not', null).as('isEverReceived'),
        isInHandling(from).as('isCarriedOver'),
        isInHandling(until).as('isInProgress'),
        and(eb('f.received_on', '<', until), isNotEndedBefore(from)).as('isHandled'),
        eb('f.appointment_on', '<', until).as('isPastAppointment'),
        isWaiting(until).as('isWaiting'),
        // The 8 working hours end within opening hours, never at midnight: the day decides.
        eb('f.acceptance_due_on', '<', until).as('isPastAcceptance'),
        eb('f.ended_on', '<', until).as('hasEnded'),
        sql<number | null>`f.ended_on - f.received_on`.as('processingDays'),
      ])
      // Keeps the planner from writing each comparison out again in every measure that uses it.
      .offset(0)
  )
}

const eb = expressionBuilder<{ f: Facts }, 'f'>()
const and = (...parts: Expression<SqlBool>[]) => eb.and(parts)

/** A civil day in [from, until): the first day belongs, the day `until` does not. */
function isWithin(day: 'f.submitted_on' | 'f.received_on' | 'f.ended_on', from: string, until: string) {
  return and(eb(day, '>=', from), eb(day, '<', until))
}

function isNotEndedBefore(day: string) {
  return eb.or([eb('f.ended_on', 'is', null), eb('f.ended_on', '>=', day)])
}

/** In handling when the day begins: received before it and not ended before it. */
function isInHandling(day: string) {
  return and(eb('f.received_on', '<', day), isNotEndedBefore(day))
}

/** Submitted before the day begins, and neither received nor ended by then. */
function isWaiting(day: string) {
  const isNotReceivedBefore = eb.or([eb('f.received_on', 'is', null), eb('f.received_on', '>=', day)])
  return and(eb('f.submitted_on', '<', day), isNotReceivedBefore, isNotEndedBefore(day))
}
