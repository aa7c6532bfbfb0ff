/** First day of the half-month: days 1 to 14, and 15 to the end of the month. Reporting periods of both calendars begin with one. */
export function halfMonthOf(day: string): string {
  return `${day.slice(0, 8)}${day.slice(8) < '15' ? '01' : '15'}`
}
