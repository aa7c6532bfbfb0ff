import type { AgencyConnectionResolvers } from '../generated/resolvers.ts'
import { countAgencies } from '../queries/list-agencies.ts'

export const AgencyConnection: AgencyConnectionResolvers = {
  totalCount: async ({ words }, _, { db }) => (await countAgencies(db, words).executeTakeFirstOrThrow()).count,
}
