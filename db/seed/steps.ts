import { step as administrativeUnits } from './administrative-units.ts'
import { step as dossiers } from './dossiers.ts'
import { step as evaluations } from './evaluations.ts'
import { step as procedures } from './procedures.ts'
import { step as staff } from './staff.ts'
import type { SeedStep } from './step.ts'

/** In order: a step may read what the steps before it wrote. */
export const steps: readonly SeedStep[] = [administrativeUnits, procedures, staff, dossiers, evaluations]
