import type { AgencyResolvers } from '../generated/resolvers.ts'
import { agencyNameEn } from '../rules/agency-name-en.ts'

export const Agency: AgencyResolvers = {
  async __resolveReference({ code }, { loaders, today }) {
    const agency = await loaders.agencyByCode.load(code)
    return agency && { ...agency, on: today }
  },

  id: ({ code }) => code,
  nameEn: ({ name }) => agencyNameEn(name),

  async unit({ unitId, on }, _, { loaders }) {
    const unit = await loaders.unitById(on).load(unitId)
    return unit && { ...unit, on }
  },
}
