import type { ProcedureConnectionResolvers } from '../generated/resolvers.ts'

export const ProcedureConnection: ProcedureConnectionResolvers = {
  totalCount: ({ count }) => count(),
}
