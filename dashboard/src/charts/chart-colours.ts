/** At most four categories, in this order; always with a label or a marker beside the colour. A fifth is "other". */
export const categoryColours = ['var(--series-1)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)'] as const
export const otherColour = 'var(--series-other)'

export function categoryColour(index: number): string {
  return categoryColours[index] ?? otherColour
}

/** Line patterns, so that lines are told apart without colour. */
export const linePatterns = ['0', '7 3', '2 3', '9 3 2 3', '4 4'] as const
