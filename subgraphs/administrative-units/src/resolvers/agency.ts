import type { AgencyResolvers } from '../generated/resolvers.ts'

export const Agency: AgencyResolvers = {
  async __resolveReference({ code }, { loaders, today }) {
    const agency = await loaders.agencyByCode.load(code)
    return agency && { ...agency, on: today }
  },

  id: ({ code }) => code,

  async unit({ unitId, on }, _, { loaders }) {
    const unit = await loaders.unitById(on).load(unitId)
    return unit && { ...unit, on }
  },
}
