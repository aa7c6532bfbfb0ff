/** Civil days, working hours and working days the slow way: one minute or one day after the other, by the clock of Viet Nam. */

const minute = 60_000
const ahead = 7 * 60 * minute

/** The civil day of an instant. */
export function dayOf(instant: number): string {
  return new Date(instant + ahead).toISOString().slice(0, 10)
}

/** The instant at which a civil day begins, which is the end of the day before. */
export function beginningOf(day: string): number {
  return Date.parse(`${day}T00:00:00+07:00`)
}

export function dayAfter(day: string): string {
  return dayOf(beginningOf(day) + 24 * 60 * minute)
}

function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** Weekdays from 07:30 to 11:30 and from 13:30 to 17:00. The tests use no days on which there is a holiday. */
function isOpen(instant: number): boolean {
  const time = new Date(instant + ahead).toISOString().slice(11, 16)
  const isOpenTime = (time >= '07:30' && time < '11:30') || (time >= '13:30' && time < '17:00')
  return isOpenTime && isWorkingDay(dayOf(instant))
}

/** The instant at which eight working hours have gone by. Submission is told to the minute. */
export function afterEightWorkingHours(submitted: number): number {
  let [now, left] = [submitted, 8 * 60]
  while (left > 0) {
    if (isOpen(now)) left -= 1
    now += minute
  }
  return now
}

/** The close of counters on the last of so many working days; the day after reception is the first. */
export function afterWorkingDays(received: number, days: number): number {
  let [day, left] = [dayOf(received), days]
  while (left > 0) {
    day = dayAfter(day)
    if (isWorkingDay(day)) left -= 1
  }
  return Date.parse(`${day}T17:00:00+07:00`)
}
