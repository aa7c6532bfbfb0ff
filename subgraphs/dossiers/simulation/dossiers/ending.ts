import type { Closure } from '../../src/rules/outcome.ts'
import { dayNumberAt, minuteOfDay, instantAt } from '../../src/rules/viet-nam-time.ts'
import { addWorkingDays, type WorkingCalendar } from '../../src/rules/working-calendar.ts'
import { workingInstant } from './moments.ts'
import type { Random } from './random.ts'

const closedShare = 0.0025
const withdrawnShareOfClosed = 0.6
const forgottenShare = 0.0008
/** Of those that can still be early; a little more than the 74 % in print, because hour limits leave no day before. */
const earlyShare = 0.755
const meanDaysLate = 4

export interface Ending {
  readonly endedAt: number | null
  readonly closure: Closure | null
}

/** Of all received ones: neither closed without result nor forgotten, so that they can be resolved late. */
export const resolvedShare = (1 - forgottenShare) * (1 - closedShare)

interface Handling {
  /** Reception, or the moment at which the last supplement came. */
  readonly from: number
  readonly appointmentAt: number
  readonly lateShare: number
}

/** When and how the handling of a received dossier ends; null: it is left lying. */
export function endingOf(
  calendar: WorkingCalendar,
  { from, appointmentAt, lateShare }: Handling,
  random: Random,
): Ending {
  if (random.chance(forgottenShare)) return { endedAt: null, closure: null }
  if (random.chance(closedShare)) {
    const closure = random.chance(withdrawnShareOfClosed) ? 'WITHDRAWN' : 'STOPPED'
    return { endedAt: between(calendar, from, appointmentAt, random), closure }
  }
  if (random.chance(lateShare)) {
    const days = 1 + Math.floor(random.exponential(meanDaysLate))
    const number = addWorkingDays(calendar, dayNumberAt(appointmentAt), days)
    return { endedAt: workingInstant(calendar, number, random), closure: null }
  }
  // Time that a supplement took may move an appointment to a day off, on which nothing ends.
  const due = dayNumberAt(appointmentAt)
  const canBeEarly = dayNumberAt(from) < due
  const endedAt =
    canBeEarly && (random.chance(earlyShare) || !calendar.isWorkingDay(due))
      ? between(calendar, from, instantAt(due, 0), random)
      : onAppointmentDay(calendar, from, appointmentAt, random)
  return { endedAt, closure: null }
}

/** A working instant in [from, until), more often near the end; the same day when there is no other. */
function between(calendar: WorkingCalendar, from: number, until: number, random: Random): number {
  const [first, last] = [dayNumberAt(from), dayNumberAt(until - 1)]
  let number = first + Math.floor((last - first + 1) * random.next() ** 0.7)
  while (number > first && !calendar.isWorkingDay(number)) number -= 1
  const drawn = workingInstant(calendar, number, random, number === first ? from : 0)
  return Math.max(from, Math.min(drawn, until - 1000))
}

/** On the appointment day, not before `from` and not after the appointment. */
function onAppointmentDay(calendar: WorkingCalendar, from: number, appointmentAt: number, random: Random): number {
  const number = dayNumberAt(appointmentAt)
  const opens = instantAt(number, calendar.openings[0]?.opens ?? 0)
  const earliest = Math.max(from, Math.min(opens, appointmentAt))
  const drawn = workingInstant(calendar, number, random, earliest)
  if (drawn <= appointmentAt && minuteOfDay(drawn) > 0) return drawn
  return Math.floor((earliest + (appointmentAt - earliest) * random.next()) / 1000) * 1000
}
