import type { DossierRevisionResolvers } from '../generated/resolvers.ts'

export const DossierRevision: DossierRevisionResolvers = {
  batch: ({ provinceCode, batchId }) => `${provinceCode}-${batchId}`,
}
