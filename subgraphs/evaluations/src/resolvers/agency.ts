import type { AgencyResolvers } from '../generated/resolvers.ts'

export const Agency: AgencyResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  portalHistory: ({ code }, _, { loaders }) => loaders.history.load(code),
}
