import { acceptanceDueAt } from '../../src/rules/acceptance-due.ts'
import { dayNumberAt, instantAt, minuteOfDay } from '../../src/rules/viet-nam-time.ts'
import { addWorkingDays, type WorkingCalendar } from '../../src/rules/working-calendar.ts'
import type { Calibration, Channel } from '../calibration/calibration.ts'
import type { Random } from './random.ts'

/** Counters are busiest in the middle of the morning and of the afternoon: up to which share each quarter of an opening gets. */
const quarterEnds = [0.2, 0.54, 0.84]

/** Whole seconds, as case-handling systems record them. */
const toSecond = (instant: number) => Math.floor(instant / 1000) * 1000

/** An instant of a working day in which counters are open, not before `notBefore`. */
export function workingInstant(calendar: WorkingCalendar, number: number, random: Random, notBefore = 0): number {
  const { openings } = calendar
  const begins = dayNumberAt(notBefore) === number ? minuteOfDay(notBefore) : 0
  let past = 0
  while (past < openings.length && (openings[past]?.closes ?? 0) <= begins + 1) past += 1
  const opening = openings[past + random.below(openings.length - past)]
  // Later than the last opening: seconds after, while the counter is cleared.
  if (opening === undefined) return toSecond(notBefore + (1 + random.below(90)) * 1000)
  const earliest = Math.max(opening.opens, begins)
  return toSecond(instantAt(number, earliest + (opening.closes - earliest) * inQuarters(random.next())))
}

function inQuarters(drawn: number): number {
  const [first = 0, second = 0, third = 0] = quarterEnds
  if (drawn < first) return (drawn / first) * 0.25
  if (drawn < second) return 0.25 + ((drawn - first) / (second - first)) * 0.25
  if (drawn < third) return 0.5 + ((drawn - second) / (third - second)) * 0.25
  return 0.75 + ((drawn - third) / (1 - third)) * 0.25
}

/** When the work on a dossier can begin: at its reception, or when counters open next after the evening or a day off. */
export function workBegins(calendar: WorkingCalendar, receivedAt: number): number {
  const { openings } = calendar
  const number = dayNumberAt(receivedAt)
  const isOpen = minuteOfDay(receivedAt) + 1 < (openings.at(-1)?.closes ?? 1440)
  if (isOpen && calendar.isWorkingDay(number)) return receivedAt
  const next = addWorkingDays(calendar, isOpen ? number : number + 1, 0)
  return instantAt(next, openings[0]?.opens ?? 0)
}

type Hours = Pick<Calibration, 'calendar' | 'behaviour' | 'onlineMinutes'>

/** When a dossier of that day is received: at an open counter, or online at any hour at which officials accept. */
export function receptionOn(
  { calendar, onlineMinutes }: Hours,
  number: number,
  channel: Channel,
  random: Random,
): number {
  if (channel !== 'ONLINE') return workingInstant(calendar, number, random)
  return toSecond(instantAt(number, onlineMinutes.RECEIVED(random.next())))
}

/** An instant of that day at which a dossier is filed online. */
export function filingOn({ onlineMinutes }: Hours, number: number, random: Random): number {
  return toSecond(instantAt(number, onlineMinutes.SUBMITTED(random.next())))
}

/**
 * When a dossier was filed that was received at that instant. Online at any hour of the day before or of the same day; what is
 * received after days off was filed on the last working day or on one of them.
 */
export function submissionBefore(hours: Hours, receivedAt: number, channel: Channel, random: Random): number {
  if (channel !== 'ONLINE') return toSecond(receivedAt - random.below(600) * 1000)
  const { calendar, behaviour } = hours
  const number = dayNumberAt(receivedAt)
  if (random.chance(behaviour.acceptedLateShare)) return lateSubmission(hours, receivedAt, random)
  const filedAt = filingOn(hours, number, random)
  if (filedAt < receivedAt) return filedAt
  let before = number - 1
  while (!calendar.isWorkingDay(before)) {
    const isSunday = (before + 4) % 7 === 0
    if (random.chance(isSunday ? behaviour.filedOnSundayShare : behaviour.filedOnSaturdayShare)) break
    before -= 1
  }
  return filedAt - (number - before) * 86_400_000
}

/** So early that 8 working hours were over at the reception. */
function lateSubmission(hours: Hours, receivedAt: number, random: Random): number {
  let number = dayNumberAt(receivedAt) - 1
  for (;;) {
    const submittedAt = filingOn(hours, number, random)
    if (hours.calendar.isWorkingDay(number) && acceptanceDueAt(hours.calendar, submittedAt) < receivedAt) {
      return submittedAt
    }
    number -= 1
  }
}
