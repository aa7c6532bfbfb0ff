import { outcomeOf } from '../../src/rules/outcome.ts'
import { endedInTransition } from '../../src/rules/transition.ts'
import { dayNumber, dayNumberAt } from '../../src/rules/viet-nam-time.ts'
import { addWorkingDays } from '../../src/rules/working-calendar.ts'
import { handOverApology } from './apologies.ts'
import type { AroundRow, Level } from '../calibration/calibration.ts'
import { makeReceived, makeUnreceived } from './dossier-maker.ts'
import { handOverOf } from './hand-overs.ts'
import { filingOn, receptionOn, workingInstant } from './moments.ts'
import type { CodeOf } from './numbering.ts'
import type { Random } from './random.ts'
import type { SimulatedDossier } from './simulated-dossier.ts'
import { drawMatter, type Workshop } from './workshop.ts'

/**
 * What is needed around the month. CARRIED_OVER: of June, in handling when July begins. ENDED_BEFORE: of June, ended by
 * then. HANDED_OVER: of June, unfinished, recorded as completed. REFUSED and WITHDRAWN: filed in the month and closed
 * before anyone accepted it. WAITING: filed on the last days of the month and not received when it ends, nor in the log: of the days
 * after the month the source reports ends alone. DELETED: registered twice, and withdrawn by the source.
 */
export const aroundKinds = [
  'CARRIED_OVER',
  'ENDED_BEFORE',
  'HANDED_OVER',
  'REFUSED',
  'WITHDRAWN',
  'WAITING',
  'DELETED',
] as const satisfies readonly AroundRow['kind'][]
export type AroundKind = (typeof aroundKinds)[number]

/** Kinds of the first month only: in a later month the dossiers of the month before are there already. */
export function isLeftFromBefore(kind: AroundKind): boolean {
  return kind === 'CARRIED_OVER' || kind === 'ENDED_BEFORE' || kind === 'HANDED_OVER'
}

const lastFriday = dayNumber('2025-06-27')

/** A dossier by chance that is of that kind; null: chance made another one. random begins anew with every seed. */
export function makeAround(
  kind: AroundKind,
  workshop: Workshop,
  level: Level,
  random: Random,
  codeOf: CodeOf,
): SimulatedDossier | null {
  if (kind === 'REFUSED' || kind === 'WITHDRAWN') return neverReceived(kind, workshop, level, random, codeOf)
  if (kind === 'WAITING') return waiting(workshop, level, random, codeOf)
  if (kind === 'DELETED') return registeredTwice(workshop, level, random, codeOf)
  const made = receivedInJune(workshop, level, kind, random, codeOf)
  if (made === null) return null
  if (kind === 'HANDED_OVER') return handedOver(workshop, made, random)
  // A late end of these days with an apology and no result fetched would pass for a hand-over.
  if (endedInTransition(made)) return null
  const isEnded = made.endedAt !== null && made.endedAt < workshop.month.begins
  if (isEnded !== (kind === 'ENDED_BEFORE')) return null
  return isEnded ? made : { ...made, handOver: handOverOf(workshop, made, random) }
}

/** On the last days more often than on the first, what is still open most of all. */
function receivedInJune(
  workshop: Workshop,
  level: Level,
  kind: AroundKind,
  random: Random,
  codeOf: CodeOf,
): SimulatedDossier | null {
  const { calendar, behaviour } = workshop.calibration
  const skew = kind === 'ENDED_BEFORE' ? behaviour.endedOfJuneSkew : behaviour.openOfJuneSkew
  const number = workshop.month.firstDay - 1 - Math.floor(behaviour.daysOfJune * random.next() ** skew)
  if (!calendar.isWorkingDay(number)) return null
  const matter = drawMatter(workshop, level, random)
  return makeReceived(workshop, matter, workingInstant(calendar, number, random), random, codeOf)
}

/**
 * Situations B and C: the predecessor set "waiting for return" with an apology, so that an end stands on the record that
 * no work produced. What chance made of the dossier is what its successor truly did, as far as it told.
 */
function handedOver(workshop: Workshop, made: SimulatedDossier, random: Random): SimulatedDossier | null {
  const { calibration, month } = workshop
  const { receivedAt, appointmentAt, endedAt } = made
  const isUnfinished = endedAt === null || endedAt >= month.begins
  const isClosed = made.outcome === 'WITHDRAWN' || made.outcome === 'STOPPED'
  if (receivedAt === null || appointmentAt === null || !isUnfinished || isClosed || made.supplements.length > 0) {
    return null
  }
  const { calendar, behaviour } = calibration
  const lastDay = month.firstDay - 1
  const isOnLastDay = random.chance(behaviour.handedOverOnLastDayShare) || dayNumberAt(receivedAt) >= lastFriday
  const recordedAt = workingInstant(calendar, isOnLastDay ? lastDay : lastFriday, random, receivedAt)
  const returnedAt = random.chance(behaviour.trulyEndedIsToldShare) ? (made.returnedAt ?? endedAt) : null
  const transition = dayNumberAt(appointmentAt) <= lastDay ? 'B' : 'C'
  return {
    ...made,
    status: returnedAt === null ? 'COMPLETED' : 'RETURNED',
    endedAt: recordedAt,
    returnedAt,
    electronicResult: made.electronicResult && returnedAt !== null,
    satisfaction: returnedAt === null ? null : made.satisfaction,
    outcome: outcomeOf({ endedAt: recordedAt, appointmentAt, closure: null }),
    apologies: handOverApology(calibration, recordedAt, random),
    transition,
    handOver: handOverOf(workshop, { ...made, transition }, random),
  }
}

/** Closed within the working day that follows. */
function neverReceived(
  closure: 'REFUSED' | 'WITHDRAWN',
  workshop: Workshop,
  level: Level,
  random: Random,
  codeOf: CodeOf,
): SimulatedDossier {
  const { calendar } = workshop.calibration
  const { firstDay, endDay } = workshop.month
  const number = workingDayFrom(workshop, firstDay + random.below(endDay - firstDay - 2))
  const submittedAt = filingOn(workshop.calibration, number, random)
  const endedAt = workingInstant(calendar, addWorkingDays(calendar, number, 1), random)
  const matter = drawMatter(workshop, level, random, 'ONLINE')
  return makeUnreceived(workshop, matter, { submittedAt, endedAt, closure }, random, codeOf)
}

/** Refused or withdrawn in the days after the month, or waiting still. */
function waiting(workshop: Workshop, level: Level, random: Random, codeOf: CodeOf): SimulatedDossier {
  const { calendar, behaviour } = workshop.calibration
  const { endDay } = workshop.month
  const submittedAt = filingOn(workshop.calibration, endDay - 1 - random.below(3), random)
  const isRefused = random.chance(behaviour.waitingRefusedShare)
  const endedAt = isRefused ? workingInstant(calendar, addWorkingDays(calendar, endDay, random.below(8)), random) : null
  const closure = isRefused ? (random.chance(behaviour.waitingEndsRefusedShare) ? 'REFUSED' : 'WITHDRAWN') : null
  const matter = drawMatter(workshop, level, random, 'ONLINE')
  return makeUnreceived(workshop, matter, { submittedAt, endedAt, closure }, random, codeOf)
}

/** A dossier like any other; the record of it was one too many. */
function registeredTwice(workshop: Workshop, level: Level, random: Random, codeOf: CodeOf): SimulatedDossier {
  const { firstDay, endDay } = workshop.month
  const matter = drawMatter(workshop, level, random)
  const number = workingDayFrom(workshop, firstDay + random.below(endDay - firstDay))
  const receivedAt = receptionOn(workshop.calibration, number, matter.channel, random)
  const made = makeReceived(workshop, matter, receivedAt, random, codeOf)
  return { ...made, deleted: true, correction: { earlier: 1, movedFrom: null } }
}

/** The day, or the next working day; the last working day before it where the month has none left. */
function workingDayFrom({ calibration, month }: Workshop, number: number): number {
  const { calendar } = calibration
  const next = addWorkingDays(calendar, number, 0)
  if (next < month.endDay) return next
  let last = number
  while (!calendar.isWorkingDay(last)) last -= 1
  return last
}
