import { acceptanceDueAt } from '../../src/rules/acceptance-due.ts'
import { dayNumberAt, instantAt, minuteOfDay } from '../../src/rules/viet-nam-time.ts'
import type { WorkingCalendar } from '../../src/rules/working-calendar.ts'
import type { Channel } from '../calibration/calibration.ts'
import type { Random } from './random.ts'

/** Counters are busiest in the middle of the morning and of the afternoon: up to which share each quarter of an opening gets. */
const quarterEnds = [0.2, 0.54, 0.84]
const acceptedLateShare = 0.012
const eveningShare = 0.42
const offHoursShare = 0.12

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

/** When a dossier was filed that was received at that instant; online it may be filed at any hour. */
export function submissionBefore(
  calendar: WorkingCalendar,
  receivedAt: number,
  channel: Channel,
  random: Random,
): number {
  if (channel !== 'ONLINE') return toSecond(receivedAt - random.below(600) * 1000)
  const number = dayNumberAt(receivedAt)
  if (random.chance(acceptedLateShare)) return lateSubmission(calendar, receivedAt, random)
  if (random.chance(eveningShare)) return toSecond(instantAt(number - 1, 1110 + 240 * random.next()))
  if (random.chance(offHoursShare)) return toSecond(instantAt(number, 330 + 110 * random.next()))
  const minutes = (receivedAt - instantAt(number, 420)) / 60_000
  return toSecond(receivedAt - Math.min(minutes, 2 + 150 * random.next() ** 2) * 60_000)
}

/** So early that 8 working hours were over at the reception. */
function lateSubmission(calendar: WorkingCalendar, receivedAt: number, random: Random): number {
  let number = dayNumberAt(receivedAt) - 1
  for (;;) {
    const submittedAt = workingInstant(calendar, number, random)
    if (calendar.isWorkingDay(number) && acceptanceDueAt(calendar, submittedAt) < receivedAt) return submittedAt
    number -= 1
  }
}
