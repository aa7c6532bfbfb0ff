import type { ScorecardResolvers } from '../generated/resolvers.ts'
import { toPoints } from '../rules/exact.ts'

export const Scorecard: ScorecardResolvers = {
  total: ({ ranked }) => toPoints(ranked.entry.total),
  async computedTotal({ listing, ranked }, _, { loaders }) {
    return (await loaders.scorecards.load(listing)).get(ranked.entry.agencyCode)?.computedTotal
  },
  maximum: ({ listing }) => Number(listing.capture.schemeMaximum),
  async groups({ listing, ranked }, _, { loaders }) {
    return (await loaders.scorecards.load(listing)).get(ranked.entry.agencyCode)?.groups ?? []
  },
}
