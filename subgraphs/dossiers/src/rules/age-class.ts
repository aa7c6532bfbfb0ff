/** How long dossiers are overdue, in working days: classes of the leaders' screens, half-open, without a gap. */
export const ageClasses = [
  { name: 'DAYS_1_TO_3', from: 1, until: 4 },
  { name: 'DAYS_4_TO_7', from: 4, until: 8 },
  { name: 'DAYS_8_TO_15', from: 8, until: 16 },
  { name: 'DAYS_16_TO_30', from: 16, until: 31 },
  { name: 'OVER_30_DAYS', from: 31, until: Number.POSITIVE_INFINITY },
] as const

export type AgeClass = (typeof ageClasses)[number]['name'] | 'NOT_LATE'

/** The class of a number of days late. NOT_LATE: less than one, or null: not late. */
export function ageClassOf(daysLate: number | null): AgeClass {
  if (daysLate === null) return 'NOT_LATE'
  return ageClasses.find(({ from, until }) => daysLate >= from && daysLate < until)?.name ?? 'NOT_LATE'
}
