/** Indochina Time, UTC+7 without summer time. */
const offsetMillis = 7 * 3_600_000
export const minuteMillis = 60_000
export const dayMinutes = 1440

/** Number of a civil day of Viet Nam, counted from 1 January 1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / (dayMinutes * minuteMillis)
}

/** The civil day with that number, such as 2025-07-31. */
export function civilDay(number: number): string {
  return new Date(number * dayMinutes * minuteMillis).toISOString().slice(0, 10)
}

/** The civil day of Viet Nam in which an instant lies. instant: milliseconds since 1970 UTC, as everywhere below. */
export function dayNumberAt(instant: number): number {
  return Math.floor((instant + offsetMillis) / (dayMinutes * minuteMillis))
}

/** Minutes from the midnight before, by the clock of Viet Nam. */
export function minuteOfDay(instant: number): number {
  return (instant + offsetMillis) / minuteMillis - dayNumberAt(instant) * dayMinutes
}

/** The instant at which a minute of a civil day begins. */
export function instantAt(number: number, minute: number): number {
  return (number * dayMinutes + minute) * minuteMillis - offsetMillis
}
