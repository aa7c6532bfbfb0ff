import type { Closure } from '../../src/rules/outcome.ts'
import { dayNumberAt, minuteOfDay, instantAt } from '../../src/rules/viet-nam-time.ts'
import { addWorkingDays, type WorkingCalendar } from '../../src/rules/working-calendar.ts'
import type { Calibration } from '../calibration/calibration.ts'
import { workBegins, workingInstant } from './moments.ts'
import type { Random } from './random.ts'

export interface Ending {
  readonly endedAt: number | null
  readonly closure: Closure | null
}

interface Handling {
  /** Reception, or the moment at which the last supplement came. */
  readonly from: number
  readonly appointmentAt: number
  readonly lateShare: number
}

/** When and how the handling of a received dossier ends; null: it is left lying. */
export function endingOf(
  { calendar, behaviour }: Pick<Calibration, 'calendar' | 'behaviour'>,
  { from, appointmentAt, lateShare }: Handling,
  random: Random,
): Ending {
  const { forgottenShare, withdrawnShare, stoppedShare } = behaviour
  if (random.chance(forgottenShare)) return { endedAt: null, closure: null }
  const begins = Math.min(workBegins(calendar, from), Math.max(from, appointmentAt - 1000))
  const drawn = random.next()
  if (drawn < withdrawnShare + stoppedShare) {
    const closure = drawn < withdrawnShare ? 'WITHDRAWN' : 'STOPPED'
    return { endedAt: between(calendar, behaviour, { from: begins, until: appointmentAt }, random), closure }
  }
  if (random.chance(lateShare)) {
    const number = addWorkingDays(calendar, dayNumberAt(appointmentAt), daysLate(behaviour, random))
    return { endedAt: workingInstant(calendar, number, random), closure: null }
  }
  // Time that a supplement took may move an appointment to a day off, on which nothing ends.
  const due = dayNumberAt(appointmentAt)
  const canBeEarly = dayNumberAt(begins) < due
  const endedAt =
    canBeEarly && (random.chance(behaviour.earlyShare) || !calendar.isWorkingDay(due))
      ? between(calendar, behaviour, { from: begins, until: instantAt(due, 0) }, random)
      : onAppointmentDay(calendar, begins, appointmentAt, random)
  return { endedAt, closure: null }
}

/** Working days: one or two as a rule, and a few times many (Lomax). */
function daysLate({ lateDaysScale, lateDaysTail }: Calibration['behaviour'], random: Random): number {
  const days = lateDaysScale * ((1 - random.next()) ** (-1 / lateDaysTail) - 1)
  return 1 + Math.floor(Math.min(days, mostDaysLate))
}

/** Beyond the log of any month: a dossier that is so late is open when it ends. */
const mostDaysLate = 120

/** A working instant in [from, until), more often near the end; the same day when there is no other. */
function between(
  calendar: WorkingCalendar,
  { nearDueExponent }: Calibration['behaviour'],
  { from, until }: { readonly from: number; readonly until: number },
  random: Random,
): number {
  const [first, last] = [dayNumberAt(from), dayNumberAt(until - 1)]
  let number = first + Math.floor((last - first + 1) * random.next() ** nearDueExponent)
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
