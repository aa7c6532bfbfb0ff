import type { RankingEntryResolvers } from '../generated/resolvers.ts'
import { toPoints } from '../rules/exact.ts'
import { toProvenance } from '../to-provenance.ts'

export const RankingEntry: RankingEntryResolvers = {
  position: ({ ranked }) => ranked.position,
  tied: ({ ranked }) => ranked.tied,
  publishedPosition: ({ ranked }) => ranked.entry.printedPosition,
  agency: ({ ranked }) => ({ code: ranked.entry.agencyCode }),
  publishedName: ({ ranked: { entry } }) => entry.printedName ?? entry.agencyCode,
  async movement({ listing, ranked }, _, { loaders }) {
    const move = (await loaders.moves.load(listing)).get(ranked.entry.agencyCode)
    if (listing.previous === null || move === undefined) return null
    const groups = move.groups.map(({ code, points }) => ({ code, points: toPoints(points) }))
    const { positions, total } = move
    return { since: listing.previous.capturedOn, positions, points: toPoints(total), groups }
  },
  scorecard: (entry) => entry,
  capturedOn: ({ listing }) => listing.capture.capturedOn,
  provenance: ({ listing }) => toProvenance(listing.capture),
}
