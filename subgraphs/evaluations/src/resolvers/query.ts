import { invalidInput } from '@motcua/kit/errors'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { findListing, placeOf, type RankingLevel } from '../listing.ts'
import { listSchemeIds } from '../queries/find-schemes.ts'
import { readRanking } from '../read-ranking.ts'
import { readObservations } from '../rules/read-observations.ts'
import { toSimulation } from '../to-simulation.ts'

export const Query: QueryResolvers = {
  async portalRanking(_, { level, within, capturedOn }, { loaders }) {
    const place = readPlace(level, within)
    return findListing(await loaders.capturesAt.load(place), capturedOn ?? null, place.only)
  },

  ranking: (_, asked, context) => readRanking(asked, context),

  async portalScorecard(_, { agency, capturedOn }, { loaders }) {
    const own = findListing(await loaders.capturesOf.load(agency), capturedOn ?? null, null)
    const listing = own && findListing(await loaders.capturesAt.load(own.capture), own.capture.capturedOn, null)
    if (!listing) return null
    const { ranked, byAgency } = await loaders.standings.load(listing)
    const entry = byAgency.get(agency)
    return entry ? { listing, ranked: entry, outOf: ranked.length } : null
  },

  async portalCaptures(_, { level, within }, { loaders }) {
    const place = readPlace(level, within)
    const captures = await loaders.capturesAt.load(place)
    return captures.map((capture) => ({ capture, only: place.only }))
  },

  async simulateScore(_, { scheme: id, observations: given }, { db, loaders }) {
    const scheme = await loaders.schemes.load(id)
    if (scheme === null) {
      const known = await listSchemeIds(db).execute()
      throw invalidInput(`There is no such scheme. Known are: ${known.map((row) => row.id).join(', ')}.`, 'scheme')
    }
    const indicators = scheme.groups.flatMap((group) => group.indicators)
    const observations = readObservations(indicators, given)
    if ('problem' in observations) throw invalidInput(observations.problem, 'observations')
    return toSimulation(scheme, observations)
  },

  scheme: (_, { id }, { loaders }) => loaders.schemes.load(id),
}

function readPlace(level: RankingLevel, within: string | null | undefined) {
  if (level === 'PROVINCE_UNITS' && !within) {
    throw invalidInput('within must name the province whose units are ranked, such as H21.', 'within')
  }
  return placeOf(level, within ?? null)
}
