import { invalidInput, invalidInputs } from '@motcua/kit/errors'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { findListing } from '../listing.ts'
import { listSchemeIds } from '../queries/find-schemes.ts'
import { findCaptured, readCaptures } from '../read-captures.ts'
import { readRanking } from '../read-ranking.ts'
import { readSimulation } from '../read-simulation.ts'
import { readSmallestSet } from '../read-smallest-set.ts'
import { readObservations } from '../rules/read-observations.ts'
import { toSimulation } from '../to-simulation.ts'

export const Query: QueryResolvers = {
  async portalRanking(_, asked, { loaders }) {
    const { captures, only } = await readCaptures(asked, loaders)
    return findListing(captures, asked.capturedOn ?? null, only)
  },

  ranking: (_, asked, context) => readRanking(asked, context),

  async portalScorecard(_, { agency, capturedOn }, { loaders }) {
    const code = await findCaptured(agency, loaders)
    const own = findListing(await loaders.capturesOf.load(code), capturedOn ?? null, null)
    const listing = own && findListing(await loaders.capturesAt.load(own.capture), own.capture.capturedOn, null)
    if (!listing) return null
    const { ranked, byAgency } = await loaders.standings.load(listing)
    const entry = byAgency.get(code)
    return entry ? { listing, ranked: entry, outOf: ranked.length } : null
  },

  async portalCaptures(_, asked, { loaders }) {
    const { captures, only } = await readCaptures(asked, loaders, asked.everyMoment ? 'everyCaptureAt' : 'capturesAt')
    return captures.map((capture) => ({ capture, only }))
  },

  simulateRanking: (_, asked, context) => readSimulation(asked, context),

  smallestSet: (_, asked, context) => readSmallestSet(asked, context),

  async simulateScore(_, { scheme: id, observations: given }, { db, loaders }) {
    const scheme = await loaders.schemes.load(id)
    if (scheme === null) {
      const known = await listSchemeIds(db).execute()
      throw invalidInput(`There is no such scheme. Known are: ${known.map((row) => row.id).join(', ')}.`, 'scheme')
    }
    const indicators = scheme.groups.flatMap((group) => group.indicators)
    const { observations, problems } = readObservations(indicators, given)
    if (problems.length > 0) throw invalidInputs(problems, 'observations')
    return toSimulation(scheme, observations)
  },

  scheme: (_, { id }, { loaders }) => loaders.schemes.load(id),
}
