import type { Context } from '../context.ts'
import type { Listing } from '../listing.ts'
import { countedAgency } from '../rules/rank-intervals/counted-agency.ts'
import { joinRows, packAgency } from '../rules/rank-intervals/packed-agencies.ts'
import { indicatorsByAgency } from '../to-scorecards.ts'
import { intervalsOfNumbers } from './intervals-of-numbers.ts'
import { toIntervals, type IntervalsOfRanking } from './intervals-of-ranking.ts'

/**
 * Intervals of a captured list, from the numerators and denominators that the portal shows. What it shows as points alone (CLGQ, TTTT) is
 * taken to be certain. Null: the indicators of an agency of the list were not captured, so that it cannot be compared.
 */
export async function capturedIntervals(listing: Listing, { loaders }: Context): Promise<IntervalsOfRanking | null> {
  const [{ ranked }, scheme, rows] = await Promise.all([
    loaders.standings.load(listing),
    loaders.schemes.load(listing.capture.schemeId),
    loaders.indicatorPoints.load(listing.capture.id),
  ])
  const agencyCodes = ranked.map(({ entry }) => entry.agencyCode)
  const captured = indicatorsByAgency({ agencyCodes, indicators: rows })
  if (scheme === null || ranked.length === 0 || captured.size < ranked.length) return null
  const rules = scheme.groups.flatMap(({ indicators }) => indicators)
  const packed = ranked.map(({ entry: { agencyCode, total } }) => {
    const observations = captured.get(agencyCode)?.observations
    const scores = rules.map((rule) => ({ rule, observation: observations?.get(rule.code) ?? null }))
    return packAgency(countedAgency({ total, volume: 0, scores, spans: [] }))
  })
  return toIntervals(agencyCodes, await intervalsOfNumbers(joinRows(packed, 0)), 'NONE')
}
