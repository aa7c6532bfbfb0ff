import { civilDay, dayNumber, dayNumberAt, instantAt, minuteOfDay } from './viet-nam-time.ts'

/** A time of the day in which counters are open, in minutes from midnight: [opens, closes). */
export interface Opening {
  readonly opens: number
  readonly closes: number
}

/** A day that is not what its weekday says: a holiday or swapped day off, or a Saturday worked in its place. */
export interface CalendarException {
  readonly day: string
  readonly works: boolean
}

/** Which days are worked and when: data with a version, never a rule of its own. */
export interface WorkingCalendar {
  readonly version: string
  /** In order, not overlapping; the same on every working day. */
  readonly openings: readonly Opening[]
  isWorkingDay(number: number): boolean
}

export function createWorkingCalendar(
  version: string,
  openings: readonly Opening[],
  exceptions: readonly CalendarException[],
): WorkingCalendar {
  if (openings.length === 0) throw new RangeError(`The working calendar ${version} names no opening hours.`)
  const works = new Map(exceptions.map((exception) => [dayNumber(exception.day), exception.works]))
  return { version, openings, isWorkingDay: (number) => works.get(number) ?? isWeekday(number) }
}

/** 1 January 1970 was a Thursday. */
function isWeekday(number: number): boolean {
  const weekday = (((number + 4) % 7) + 7) % 7
  return weekday >= 1 && weekday <= 5
}

/** The last working day of a limit that begins on the day after `from`; with 0 days, the first working day from `from`. */
export function addWorkingDays(calendar: WorkingCalendar, from: number, days: number): number {
  let [number, left] = [from, days]
  while (left > 0) {
    number += 1
    if (calendar.isWorkingDay(number)) left -= 1
  }
  while (!calendar.isWorkingDay(number)) number += 1
  return number
}

/**
 * The instant at which counters have been open for so many minutes since `from`. Time before opening, at lunch, after
 * closing and on days off does not count; a sum that is full at closing ends at closing.
 */
export function addWorkingMinutes(calendar: WorkingCalendar, from: number, minutes: number): number {
  let left = minutes
  let number = dayNumberAt(from)
  let earliest = minuteOfDay(from)
  const lastNumber = number + 3660
  while (number < lastNumber) {
    if (calendar.isWorkingDay(number)) {
      for (const { opens, closes } of calendar.openings) {
        const begins = Math.max(opens, earliest)
        if (closes - begins >= left) return instantAt(number, begins + left)
        left -= Math.max(0, closes - begins)
      }
    }
    number += 1
    earliest = 0
  }
  throw new RangeError(`The working calendar ${calendar.version} has no ${minutes} minutes after ${civilDay(number)}.`)
}
