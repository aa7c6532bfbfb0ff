import type { QuarantinedLineResolvers, QuarantineDecisionResolvers } from '../generated/resolvers.ts'

export const QuarantinedLine: QuarantinedLineResolvers = {
  id: ({ id }) => String(id),
  batch: ({ provinceCode, batchId }) => `${provinceCode}-${batchId}`,
  decisions: ({ id }, _, { loaders }) => loaders.decisions.load(id),
}

export const QuarantineDecision: QuarantineDecisionResolvers = {
  batch: ({ provinceCode, batchId }) => (batchId === null ? null : `${provinceCode}-${batchId}`),
}
