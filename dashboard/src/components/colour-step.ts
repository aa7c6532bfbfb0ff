/** One of the five steps of the sequential scale, lightest first. */
export type ColourStep = 0 | 1 | 2 | 3 | 4

const steps: readonly ColourStep[] = [0, 1, 2, 3, 4]

/** Steps of equal width between the smallest and the largest value. Null without a value, the middle when all are equal. */
export function toColourStep(value: number | null, smallest: number, largest: number): ColourStep | null {
  if (value === null) return null
  if (largest <= smallest) return 2
  const position = Math.floor(((value - smallest) / (largest - smallest)) * steps.length)
  return steps[Math.max(0, Math.min(steps.length - 1, position))] ?? null
}
