const zone = 'Asia/Ho_Chi_Minh'
const inZone = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
const pattern = /^\d{4}-\d{2}-\d{2}$/

/** The civil day in Viet Nam at an instant, such as 2025-07-31. */
export function civilDayOf(instant: Date): string {
  return inZone.format(instant)
}

/** True for a day that exists in the calendar, written yyyy-mm-dd. */
export function isCivilDay(text: string): boolean {
  if (!pattern.test(text)) return false
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

/** The civil day a number of days later; earlier when negative. */
export function addDays(day: string, days: number): string {
  const instant = new Date(`${day}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + days)
  return instant.toISOString().slice(0, 10)
}

/** Number of civil days in [from, until); negative when reversed. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** Monday to Friday. */
export function isWeekday(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday >= 1 && weekday <= 5
}
