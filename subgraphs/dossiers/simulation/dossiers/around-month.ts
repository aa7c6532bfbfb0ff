import { outcomeOf } from '../../src/rules/outcome.ts'
import { endedInTransition } from '../../src/rules/transition.ts'
import { dayNumber, dayNumberAt } from '../../src/rules/viet-nam-time.ts'
import { addWorkingDays } from '../../src/rules/working-calendar.ts'
import { handOverApology } from './apologies.ts'
import type { Level } from '../calibration/calibration.ts'
import { makeReceived, makeUnreceived } from './dossier-maker.ts'
import { workingInstant } from './moments.ts'
import type { CodeOf } from './numbering.ts'
import type { Random } from './random.ts'
import type { SimulatedDossier } from './simulated-dossier.ts'
import { drawMatter, type Workshop } from './workshop.ts'

/**
 * What is needed around the month. CARRIED_OVER: of June, in handling when July begins. ENDED_BEFORE: of June, ended by
 * then. HANDED_OVER: of June, unfinished, recorded as completed. REFUSED and WITHDRAWN: filed in the month and closed
 * before anyone accepted it. WAITING: filed on the last days of the month and not received when it ends.
 */
export const aroundKinds = ['CARRIED_OVER', 'ENDED_BEFORE', 'HANDED_OVER', 'REFUSED', 'WITHDRAWN', 'WAITING'] as const
export type AroundKind = (typeof aroundKinds)[number]

/** Kinds of the first month only: in a later month the dossiers of the month before are there already. */
export function isLeftFromBefore(kind: AroundKind): boolean {
  return kind === 'CARRIED_OVER' || kind === 'ENDED_BEFORE' || kind === 'HANDED_OVER'
}

/** Not published; set for Thanh Hoá so that a month begins and ends as full as one would expect, and alike elsewhere. */
export const aroundShares: Readonly<Record<AroundKind, Readonly<Record<Level, number>>>> = {
  CARRIED_OVER: { PROVINCE: 7600 / 37_935, COMMUNE: 6400 / 122_831 },
  ENDED_BEFORE: { PROVINCE: 1000 / 37_935, COMMUNE: 2000 / 122_831 },
  HANDED_OVER: { PROVINCE: 0, COMMUNE: 1600 / 122_831 },
  REFUSED: { PROVINCE: 140 / 37_935, COMMUNE: 280 / 122_831 },
  WITHDRAWN: { PROVINCE: 20 / 37_935, COMMUNE: 40 / 122_831 },
  WAITING: { PROVINCE: 70 / 37_935, COMMUNE: 190 / 122_831 },
}

const lastFriday = dayNumber('2025-06-27')
const onLastDayShare = 0.65
/** Of those handed over that the successor has ended: it told so. Of the rest nobody has told anything since. */
const trulyEndedIsToldShare = 0.45
const neverReceivedShare = 0.03

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
  const made = receivedInJune(workshop, level, random, codeOf)
  if (made === null) return null
  if (kind === 'HANDED_OVER') return handedOver(workshop, made, random)
  // A late end of these days with an apology and no result fetched would pass for a hand-over.
  if (endedInTransition(made)) return null
  const isEnded = made.endedAt !== null && made.endedAt < workshop.month.begins
  return isEnded === (kind === 'ENDED_BEFORE') ? made : null
}

function receivedInJune(workshop: Workshop, level: Level, random: Random, codeOf: CodeOf): SimulatedDossier | null {
  const { calendar } = workshop.calibration
  const number = workshop.month.firstDay - 1 - Math.floor(29 * random.next() ** 1.8)
  if (!calendar.isWorkingDay(number)) return null
  const matter = drawMatter(workshop, level, random)
  return makeReceived(workshop, matter, workingInstant(calendar, number, random), random, codeOf)
}

/**
 * Situations B and C: the predecessor set "waiting for return" with an apology, so that an end stands on the record that
 * no work produced. What chance made of the dossier is what its successor truly did, as far as it told.
 */
function handedOver({ calibration, month }: Workshop, made: SimulatedDossier, random: Random): SimulatedDossier | null {
  const { receivedAt, appointmentAt, endedAt } = made
  const isUnfinished = endedAt === null || endedAt >= month.begins
  const isClosed = made.outcome === 'WITHDRAWN' || made.outcome === 'STOPPED'
  if (receivedAt === null || appointmentAt === null || !isUnfinished || isClosed || made.supplements.length > 0) {
    return null
  }
  const { calendar } = calibration
  const lastDay = month.firstDay - 1
  const isOnLastDay = random.chance(onLastDayShare) || dayNumberAt(receivedAt) >= lastFriday
  const recordedAt = workingInstant(calendar, isOnLastDay ? lastDay : lastFriday, random, receivedAt)
  const returnedAt = random.chance(trulyEndedIsToldShare) ? (made.returnedAt ?? endedAt) : null
  return {
    ...made,
    status: returnedAt === null ? 'COMPLETED' : 'RETURNED',
    endedAt: recordedAt,
    returnedAt,
    electronicResult: made.electronicResult && returnedAt !== null,
    satisfaction: returnedAt === null ? null : made.satisfaction,
    outcome: outcomeOf({ endedAt: recordedAt, appointmentAt, closure: null }),
    apologies: handOverApology(calendar, recordedAt, random),
    transition: dayNumberAt(appointmentAt) <= lastDay ? 'B' : 'C',
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
  const submittedAt = workingInstant(calendar, number, random)
  const endedAt = workingInstant(calendar, addWorkingDays(calendar, number, 1), random)
  const matter = drawMatter(workshop, level, random, 'ONLINE')
  return makeUnreceived(workshop, matter, { submittedAt, endedAt, closure }, random, codeOf)
}

/** Most are received in the days after, a few never. */
function waiting(workshop: Workshop, level: Level, random: Random, codeOf: CodeOf): SimulatedDossier | null {
  const { calendar } = workshop.calibration
  const { endDay, ends } = workshop.month
  const matter = drawMatter(workshop, level, random, 'ONLINE')
  if (random.chance(neverReceivedShare)) {
    const submittedAt = workingInstant(calendar, workingDayFrom(workshop, endDay - 3), random)
    return makeUnreceived(workshop, matter, { submittedAt, endedAt: null, closure: null }, random, codeOf)
  }
  const receivedAt = workingInstant(calendar, addWorkingDays(calendar, endDay + random.below(2), 0), random)
  const made = makeReceived(workshop, matter, receivedAt, random, codeOf)
  return made.submittedAt < ends ? made : null
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
