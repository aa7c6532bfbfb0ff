/** How long dossiers are late, in working days: classes of the leaders' screens, half-open, without a gap. */
export const ageClasses = {
  UNDER_1_DAY: { from: 0, until: 1 },
  DAYS_1_TO_3: { from: 1, until: 4 },
  DAYS_4_TO_7: { from: 4, until: 8 },
  DAYS_8_TO_15: { from: 8, until: 16 },
  DAYS_16_TO_30: { from: 16, until: 31 },
  OVER_30_DAYS: { from: 31, until: Number.POSITIVE_INFINITY },
} as const

export type AgeClass = keyof typeof ageClasses

export const ageClassNames = Object.keys(ageClasses).filter((name): name is AgeClass => name in ageClasses)

/** The class of a number of working days late, 0 or more. */
export function ageClassOf(daysLate: number): AgeClass {
  const found = ageClassNames.find((name) => daysLate >= ageClasses[name].from && daysLate < ageClasses[name].until)
  if (found === undefined) throw new Error(`There is no class of ${daysLate} working days late.`)
  return found
}
