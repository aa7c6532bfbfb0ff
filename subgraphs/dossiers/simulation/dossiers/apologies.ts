import { dayNumberAt } from '../../src/rules/viet-nam-time.ts'
import { addWorkingDays, closingOf, type WorkingCalendar } from '../../src/rules/working-calendar.ts'
import type { Calibration } from '../calibration/calibration.ts'
import { workingInstant } from './moments.ts'
import type { Random } from './random.ts'

/** A letter of apology (form 04) with the appointment that it gives. Null: it gives none. */
export type Apology = readonly [issuedAt: number, newAppointmentAt: number | null]

type Letters = Pick<Calibration, 'calendar' | 'behaviour'>

interface Late {
  readonly receivedAt: number
  readonly appointmentAt: number
  /** Null: it has not ended. */
  readonly endedAt: number | null
}

const none: readonly Apology[] = []

/**
 * At most one letter for a dossier that is late: some days before the appointment, when it is known that it will not be kept, or after
 * it and before the end. The date that it gives is kept or not, as the end falls.
 */
export function apologiesOf(letters: Letters, late: Late, logEnds: number, random: Random): readonly Apology[] {
  const { calendar, behaviour } = letters
  if (!random.chance(behaviour.apologisedShare)) return none
  const due = dayNumberAt(late.appointmentAt)
  const away = random.below(behaviour.apologyMostDaysAway + 1)
  const number = random.chance(behaviour.apologyBeforeShare)
    ? addWorkingDays(calendar, Math.max(dayNumberAt(late.receivedAt), workingDayBefore(calendar, due, away)), 0)
    : addWorkingDays(calendar, due, 1 + away)
  const issuedAt = workingInstant(calendar, number, random, late.receivedAt)
  if (issuedAt >= Math.min(logEnds, late.endedAt ?? Infinity)) return none
  const givesDate = random.chance(behaviour.apologyNewDateShare)
  return [[issuedAt, givesDate ? newDate(letters, Math.max(issuedAt, late.appointmentAt), random) : null]]
}

/** The letter that went with a dossier handed over on 30 June 2025: always one, always with a date. */
export function handOverApology(letters: Letters, issuedAt: number, random: Random): readonly Apology[] {
  return [[issuedAt, newDate(letters, issuedAt, random)]]
}

function workingDayBefore(calendar: WorkingCalendar, due: number, days: number): number {
  let [number, left] = [due, days]
  while (left > 0 || !calendar.isWorkingDay(number)) {
    number -= 1
    if (calendar.isWorkingDay(number)) left -= 1
  }
  return number
}

function newDate({ calendar, behaviour }: Letters, after: number, random: Random): number {
  const days = behaviour.apologyNewDateLeastDays + random.below(behaviour.apologyNewDateMoreDays + 1)
  return closingOf(calendar, addWorkingDays(calendar, dayNumberAt(after), days))
}
