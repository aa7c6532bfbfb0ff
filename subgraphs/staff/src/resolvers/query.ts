import type { QueryResolvers } from '../generated/resolvers.ts'
import { summariseStaff } from '../queries/summarise-staff.ts'
import { toSummary } from '../rules/to-summary.ts'

export const Query: QueryResolvers = {
  staffSummary: async (_, __, { db }) => toSummary(await summariseStaff(db).execute()),
}
