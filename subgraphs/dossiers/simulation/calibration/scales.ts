import type { SeedSize } from '@motcua/db/seed-step'

/** `tiny` is the same month a hundred times smaller. */
export const scales: Record<SeedSize, number> = { demo: 1, tiny: 0.01, none: 0 }
