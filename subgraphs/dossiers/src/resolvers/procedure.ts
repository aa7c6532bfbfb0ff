import { readConditions } from '../conditions.ts'
import type { ProcedureResolvers } from '../generated/resolvers.ts'

export const Procedure: ProcedureResolvers = {
  statistics: ({ code }, conditions, { loaders }) =>
    loaders.statistics({ subjects: { kind: 'PROCEDURES' }, conditions: readConditions(conditions) }).load(code),
}
