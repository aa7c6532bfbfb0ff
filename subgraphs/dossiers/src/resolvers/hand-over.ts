import type { HandOverResolvers } from '../generated/resolvers.ts'

export const HandOver: HandOverResolvers = {
  from: ({ fromAgencyCode }) => ({ code: fromAgencyCode }),

  to: ({ toAgencyCode }) => ({ code: toAgencyCode }),
}
