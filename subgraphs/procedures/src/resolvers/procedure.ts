import type { ProcedureResolvers } from '../generated/resolvers.ts'
import { publicProvenance } from '../rules/provenance.ts'

export const Procedure: ProcedureResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.procedureByCode.load(code),

  id: ({ code }) => code,
  field: ({ fieldCode, fieldName }) => ({ code: fieldCode, name: fieldName }),
  timeLimit: ({ timeLimitAmount, timeLimitUnit }) =>
    timeLimitAmount === null ? null : { amount: timeLimitAmount, unit: timeLimitUnit },
  provenance: ({ source, sourceEn }) => publicProvenance([{ source, sourceEn }]),
}
