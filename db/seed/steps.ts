import { step as administrativeUnits } from './administrative-units.ts'
import type { SeedStep } from './step.ts'

/** In order: a step may read what the steps before it wrote. */
export const steps: readonly SeedStep[] = [administrativeUnits]
