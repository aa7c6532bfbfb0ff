import { readConditions } from '../conditions.ts'
import type { ProcedureResolvers } from '../generated/resolvers.ts'
import { statisticsOf } from '../statistics-of.ts'

export const Procedure: ProcedureResolvers = {
  statistics: ({ code }, args, { loaders }) =>
    statisticsOf(loaders, { subjects: { kind: 'PROCEDURES' }, conditions: readConditions(args) }, code, null),
}
