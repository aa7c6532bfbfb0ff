import { step as administrativeUnits } from '@motcua/administrative-units/step'
import type { SeedStep } from '@motcua/db/seed-step'
import { step as dossiers } from '@motcua/dossiers/step'
import { step as evaluations } from '@motcua/evaluations/step'
import { step as procedures } from '@motcua/procedures/step'
import { step as staff } from '@motcua/staff/step'

/** The rows that every subgraph begins with, in order: a step may read what the steps before it wrote. */
export const referenceData: readonly SeedStep[] = [administrativeUnits, procedures, staff, dossiers, evaluations]
