/** The statistics when the answer has their days, else null; the errors of the answer say why. */
export function withDays<Statistics extends { readonly byDay: readonly object[] | null }>(
  statistics: Statistics | null | undefined,
): (Statistics & { readonly byDay: NonNullable<Statistics['byDay']> }) | null {
  const byDay = statistics?.byDay
  return statistics && byDay ? { ...statistics, byDay } : null
}
