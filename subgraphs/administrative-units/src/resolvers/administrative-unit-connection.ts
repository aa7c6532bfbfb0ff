import type { AdministrativeUnitConnectionResolvers } from '../generated/resolvers.ts'

export const AdministrativeUnitConnection: AdministrativeUnitConnectionResolvers = {
  countsByType: ({ counts }) => counts(),
  totalCount: async ({ counts }) => (await counts()).reduce((total, { count }) => total + count, 0),
}
