/** Statistics whose days were answered. Null: they were not, and the answer says why. */
export function withDays<Statistics extends { readonly byDay: readonly object[] | null }>(
  statistics: Statistics | null | undefined,
): (Statistics & { readonly byDay: NonNullable<Statistics['byDay']> }) | null {
  const byDay = statistics?.byDay
  return statistics && byDay ? { ...statistics, byDay } : null
}
