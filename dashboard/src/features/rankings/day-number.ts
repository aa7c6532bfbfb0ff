/** Days since 1970, for placing days as far apart as in the calendar. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}
