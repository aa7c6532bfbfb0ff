import type { AgencyResolvers } from '../generated/resolvers.ts'
import type { Loaders } from '../loaders.ts'
import type { AgencyParent } from '../parents.ts'
import { agencyNameEn } from '../rules/agency-name-en.ts'
import { agencyNameWith } from '../rules/agency-name-with.ts'

/** The official name, with the type word that its unit bears on the day. */
async function nameOn(
  { name, unitId, on }: AgencyParent,
  day: string | null | undefined,
  loaders: Loaders,
): Promise<string> {
  const unit = unitId === null ? null : await loaders.unitById(day ?? on).load(unitId)
  return unit === null ? name : agencyNameWith(unit.type, name)
}

export const Agency: AgencyResolvers = {
  async __resolveReference({ code }, { loaders, today }) {
    const agency = await loaders.agencyByCode.load(code)
    return agency && { ...agency, on: today }
  },

  id: ({ code }) => code,
  name: (agency, args, { loaders }) => nameOn(agency, args.on, loaders),
  nameEn: async (agency, args, { loaders }) => agencyNameEn(await nameOn(agency, args.on, loaders)),

  async unit({ unitId, on }, _, { loaders }) {
    const unit = await loaders.unitById(on).load(unitId)
    return unit && { ...unit, on }
  },
}
