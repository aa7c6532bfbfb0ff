import type { ProcedureCountsResolvers } from '../generated/resolvers.ts'
import { countProceduresByLevel, countProceduresByServiceLevel } from '../queries/count-procedures.ts'
import { listFields } from '../queries/find-fields.ts'
import { publicProvenance } from '../rules/provenance.ts'

export const ProcedureCounts: ProcedureCountsResolvers = {
  total: (_, __, { loaders }) => loaders.procedureCount.load({ words: [], fieldCode: null, level: null }),
  leftOut: ({ sources }) => sources.reduce((sum, { leftOut }) => sum + leftOut, 0),
  byLevel: (_, __, { db }) => countProceduresByLevel(db).execute(),
  byServiceLevel: (_, __, { db }) => countProceduresByServiceLevel(db).execute(),
  byField: (_, __, { db }) => listFields(db).execute(),
  provenance: ({ sources }) => publicProvenance(sources),
}
