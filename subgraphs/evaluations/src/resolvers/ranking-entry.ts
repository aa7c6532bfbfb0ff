import type { RankingEntryResolvers } from '../generated/resolvers.ts'
import { peerPositionsOf } from '../among-ranked.ts'
import { besideOwn } from '../beside-own.ts'
import { changeOfPosition } from '../change-of-position.ts'
import { intervalsOfEntry } from '../rank-intervals/rank-intervals-of.ts'
import { toOwnProvenance } from '../to-own-provenance.ts'
import { toProvenance } from '../to-provenance.ts'

export const RankingEntry: RankingEntryResolvers = {
  position: ({ ranked }) => ranked.position,
  tied: ({ ranked }) => ranked.tied,
  publishedPosition: (entry) => ('listing' in entry ? entry.ranked.entry.printedPosition : null),
  positionIntervals: (entry, _, context) => intervalsOfEntry(entry, context),
  amongPeers: (entry) => ('listing' in entry ? null : peerPositionsOf(entry.ranking).get(entry.ranked.entry.key)),
  agency: ({ ranked }) => ({ code: ranked.entry.agencyCode }),
  publishedName: (entry) =>
    ('listing' in entry ? entry.ranked.entry.printedName : null) ?? entry.ranked.entry.agencyCode,
  movement: async (entry, _, { loaders }) =>
    'listing' in entry ? (await loaders.moves.load(entry.listing)).get(entry.ranked.entry.agencyCode) : null,
  change: (entry, { against }, context) => ('listing' in entry ? null : changeOfPosition(entry, against, context)),
  beside: (entry, asked, context) => ('listing' in entry ? besideOwn(entry, asked, context) : null),
  scorecard: (entry) =>
    'listing' in entry ? entry : { ranking: entry.ranking, scored: entry.ranked.entry, next: entry.next },
  capturedOn: (entry) => ('listing' in entry ? entry.listing.capture.capturedOn : null),
  provenance: (entry) => ('listing' in entry ? toProvenance(entry.listing.capture) : toOwnProvenance(entry.ranking)),
}
