import { dayNumberAt } from '../../src/rules/viet-nam-time.ts'
import { addWorkingDays, closingOf, type WorkingCalendar } from '../../src/rules/working-calendar.ts'
import { workingInstant } from './moments.ts'
import type { Random } from './random.ts'

/** A letter of apology (form 04) with the appointment that it gives. Null: it gives none. */
export type Apology = readonly [issuedAt: number, newAppointmentAt: number | null]

/** Of late dossiers; not in print. */
const apologisedShare = 0.55
const newDateShare = 0.9
const mostDaysMore = 12

const none: readonly Apology[] = []

/** At most one letter for a dossier that is late: on the day of the appointment that is not kept, before a day off. */
export function apologiesOf(
  calendar: WorkingCalendar,
  { receivedAt, appointmentAt }: { readonly receivedAt: number; readonly appointmentAt: number },
  logEnds: number,
  random: Random,
): readonly Apology[] {
  if (!random.chance(apologisedShare)) return none
  let number = dayNumberAt(appointmentAt)
  while (!calendar.isWorkingDay(number)) number -= 1
  const issuedAt = workingInstant(calendar, number, random, receivedAt)
  return issuedAt < logEnds ? [[issuedAt, newDate(calendar, issuedAt, random)]] : none
}

/** The letter that went with a dossier handed over on 30 June 2025: always one, always with a date. */
export function handOverApology(calendar: WorkingCalendar, issuedAt: number, random: Random): readonly Apology[] {
  return [[issuedAt, closingAfter(calendar, issuedAt, random)]]
}

function newDate(calendar: WorkingCalendar, issuedAt: number, random: Random): number | null {
  return random.chance(newDateShare) ? closingAfter(calendar, issuedAt, random) : null
}

function closingAfter(calendar: WorkingCalendar, issuedAt: number, random: Random): number {
  return closingOf(calendar, addWorkingDays(calendar, dayNumberAt(issuedAt), 2 + random.below(mostDaysMore)))
}
