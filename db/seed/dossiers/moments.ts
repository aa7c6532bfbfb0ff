import { acceptanceDueAt } from '../../../subgraphs/dossiers/src/rules/acceptance-due.ts'
import { dueDate } from '../../../subgraphs/dossiers/src/rules/due-date.ts'
import { dayNumberAt, instantAt, minuteOfDay } from '../../../subgraphs/dossiers/src/rules/viet-nam-time.ts'
import type { WorkingCalendar } from '../../../subgraphs/dossiers/src/rules/working-calendar.ts'
import type { Channel } from './calibration.ts'
import type { CatalogueProcedure } from './places.ts'
import type { Random } from './random.ts'

/** Counters are busiest in the middle of the morning and of the afternoon: weights of the quarters of an opening. */
const quarterWeights = [0.2, 0.34, 0.3, 0.16]
const acceptedLateShare = 0.012
const eveningShare = 0.42
const offHoursShare = 0.12

/** Whole seconds, as case-handling systems record them. */
const toSecond = (instant: number) => Math.floor(instant / 1000) * 1000

/** An instant of a working day in which counters are open, not before `notBefore`. */
export function workingInstant(calendar: WorkingCalendar, number: number, random: Random, notBefore = 0): number {
  const begins = dayNumberAt(notBefore) === number ? minuteOfDay(notBefore) : 0
  const open = calendar.openings.filter((opening) => opening.closes > begins + 1)
  const opening = open[random.below(open.length)]
  // Later than the last opening: seconds after, while the counter is cleared.
  if (opening === undefined) return toSecond(notBefore + (1 + random.below(90)) * 1000)
  const earliest = Math.max(opening.opens, begins)
  return toSecond(instantAt(number, earliest + (opening.closes - earliest) * inQuarters(random)))
}

function inQuarters(random: Random): number {
  const drawn = random.next()
  let below = 0
  for (const [quarter, weight] of quarterWeights.entries()) {
    if (drawn < below + weight) return (quarter + (drawn - below) / weight) / quarterWeights.length
    below += weight
  }
  return 0.999
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
  const hours = (receivedAt - instantAt(number, 420)) / 60_000
  return toSecond(receivedAt - Math.min(hours, 2 + 150 * random.next() ** 2) * 60_000)
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

/** When the result is promised: by the limit of the catalogue, else by what is usual in the field. */
export function appointmentAfter(
  calendar: WorkingCalendar,
  receivedAt: number,
  procedure: CatalogueProcedure,
  usualWorkingDays: number,
): number {
  // A number whose unit the catalogue lost is promised in working days, the usual unit.
  const unit = procedure.limit === null ? 'WORKING_DAY' : (procedure.limitUnit ?? 'WORKING_DAY')
  return dueDate(calendar, { receivedAt, limit: { amount: procedure.limit ?? usualWorkingDays, unit } }).dueAt
}
