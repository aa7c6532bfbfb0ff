import type { ScorecardResolvers } from '../generated/resolvers.ts'
import { toPoints } from '../rules/exact.ts'
import { toOwnGroups } from '../to-own-group.ts'

export const Scorecard: ScorecardResolvers = {
  total: (card) => toPoints('listing' in card ? card.ranked.entry.total : card.scored.total),
  async computedTotal(card, _, { loaders }) {
    if (!('listing' in card)) return toPoints(card.scored.total)
    return (await loaders.scorecards.load(card.listing)).get(card.ranked.entry.agencyCode)?.computedTotal
  },
  maximum: (card) =>
    'listing' in card ? Number(card.listing.capture.schemeMaximum) : toPoints(card.ranking.scheme.maximum),
  observablePoints: (card) => ('listing' in card ? null : toPoints(card.scored.observable)),
  unobservedPoints: (card) =>
    'listing' in card ? null : toPoints(card.ranking.scheme.maximum - card.scored.observable),
  async groups(card, _, { loaders }) {
    if (!('listing' in card)) return toOwnGroups(card.ranking, card.scored, card.next)
    return (await loaders.scorecards.load(card.listing)).get(card.ranked.entry.agencyCode)?.groups ?? []
  },
}
