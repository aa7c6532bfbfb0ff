import type { SeedSize } from '../step.ts'

/** `tiny` is the same month a hundred times smaller. */
export const scales: Record<SeedSize, number> = { demo: 1, tiny: 0.01, none: 0 }
