import type { StaffMemberConnectionResolvers } from '../generated/resolvers.ts'

export const StaffMemberConnection: StaffMemberConnectionResolvers = {
  totalCount: ({ count }) => count(),
}
