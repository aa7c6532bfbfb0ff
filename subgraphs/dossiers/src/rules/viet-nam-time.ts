/** Indochina Time, UTC+7 without summer time. */
const offsetMillis = 7 * 3_600_000
export const minuteMillis = 60_000
export const dayMinutes = 1440

/** Number of a civil day of Viet Nam, counted from 1 January 1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / (dayMinutes * minuteMillis)
}

/**
 * The civil day with that number, such as 2025-07-31, by the Gregorian cycle of 146,097 days in 400 years counted from
 * 1 March: ledgers name every day they look at, and a Date for each costs more than all the rest of a count.
 */
export function civilDay(number: number): string {
  const since = number + 719_468
  const era = Math.floor(since / 146_097)
  const ofEra = since - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
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
