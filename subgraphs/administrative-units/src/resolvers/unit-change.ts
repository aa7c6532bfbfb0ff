import { addDays } from '@motcua/kit/civil-day'
import type { Loaders } from '../loaders.ts'
import type { UnitChangeResolvers } from '../generated/resolvers.ts'

async function unitsOn(loaders: Loaders, ids: readonly string[], on: string) {
  const units = await Promise.all(ids.map((id) => loaders.unitById(on).load(id)))
  return units.flatMap((unit) => (unit === null ? [] : [{ ...unit, on }]))
}

export const UnitChange: UnitChangeResolvers = {
  predecessors: ({ predecessorIds, effectiveOn }, _, { loaders }) =>
    unitsOn(loaders, predecessorIds, addDays(effectiveOn, -1)),

  successors: ({ successorIds, effectiveOn }, _, { loaders }) => unitsOn(loaders, successorIds, effectiveOn),
}
