import { ageClasses } from './age-class.ts'
import type { AgeClass } from './age-class.ts'
import { civilDay, dayNumber } from './viet-nam-time.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** First and last day; from null: however early. */
export interface AppointmentDays {
  readonly from: string | null
  readonly through: string
}

/** The days on which an appointment lay that is late by as many working days as the class says, at the end of the day. */
export function appointmentDaysOf(calendar: WorkingCalendar, name: AgeClass, on: string): AppointmentDays {
  const { from, until } = ageClasses[name]
  return {
    from: until === Number.POSITIVE_INFINITY ? null : civilDay(lastDayWith(calendar, until, on) + 1),
    through: civilDay(lastDayWith(calendar, from, on)),
  }
}

/** The last day after which, through the day asked, there are at least so many working days. */
function lastDayWith(calendar: WorkingCalendar, workingDays: number, on: string): number {
  let [number, left] = [dayNumber(on), workingDays]
  while (left > 0) {
    if (calendar.isWorkingDay(number)) left -= 1
    number -= 1
  }
  return number
}
