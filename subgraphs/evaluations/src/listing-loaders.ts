import DataLoader from 'dataloader'
import type { Listing } from './listing.ts'
import type { RowLoaders } from './loaders.ts'
import { toPoints } from './rules/exact.ts'
import { move, type Move } from './rules/move.ts'
import { isStale } from './rules/stale.ts'
import { toDifferences, type Differences } from './to-differences.ts'
import { toPooled, type PooledIndicator } from './to-pooled.ts'
import { toScorecards, type Scorecards } from './to-scorecards.ts'
import type { Scheme } from './to-scheme.ts'
import { groupsOf, toPublishedPoints, toStandings, type Standings } from './to-standings.ts'

/** An agency's published total and position on one captured day. */
export interface HistoryPoint {
  readonly capturedOn: string
  readonly total: number
  readonly position: number
  readonly outOf: number
  readonly stale: boolean
}

/** What is made of the rows of a listing, once a request. */
export interface ListingLoaders {
  readonly standings: DataLoader<Listing, Standings, string>
  /** Scorecards of all entries by agency code: medians need them all. */
  readonly scorecards: DataLoader<Listing, Scorecards, string>
  /** Moves since the captured day before, by agency code; empty at the first capture. */
  readonly moves: DataLoader<Listing, ReadonlyMap<string, Move>, string>
  /** In the order of the scheme. */
  readonly pooled: DataLoader<Listing, PooledIndicator[], string>
  readonly differences: DataLoader<Listing, Differences, string>
  /** By agency code, oldest first. */
  readonly history: DataLoader<string, HistoryPoint[]>
}

export function createListingLoaders(rows: RowLoaders): ListingLoaders {
  const standings = byListing((listing) => loadStandings(rows, listing))
  return {
    standings,
    scorecards: byListing((listing) => loadScorecards({ ...rows, standings }, listing)),
    moves: byListing((listing) => loadMoves({ ...rows, standings }, listing)),
    pooled: byListing((listing) => loadPooled({ ...rows, standings }, listing)),
    differences: byListing((listing) => loadDifferences({ ...rows, standings }, listing)),
    history: new DataLoader((codes: readonly string[]) =>
      Promise.all(codes.map((code) => loadHistory({ ...rows, standings }, code))),
    ),
  }
}

type Sources = RowLoaders & Pick<ListingLoaders, 'standings'>

function byListing<Made>(make: (listing: Listing) => Promise<Made>): DataLoader<Listing, Made, string> {
  return new DataLoader((listings) => Promise.all(listings.map(make)), {
    cacheKeyFn: ({ capture, only }) => `${capture.id} ${only ?? 'ALL'}`,
  })
}

/** Asks for the day before in the same breath, so that a movement costs no statement of its own. */
async function loadStandings({ entries }: RowLoaders, { capture, previous, only }: Listing): Promise<Standings> {
  const [found] = await Promise.all([entries.load(capture.id), previous && entries.load(previous.id)])
  return toStandings(found, only)
}

async function loadPublishedPoints({ groupPoints }: RowLoaders, { capture, previous }: Listing) {
  const [found] = await Promise.all([groupPoints.load(capture.id), previous && groupPoints.load(previous.id)])
  return toPublishedPoints(found)
}

async function loadScheme({ schemes }: RowLoaders, { schemeId, capturedOn }: Listing['capture']): Promise<Scheme> {
  const scheme = await schemes.load(schemeId)
  if (scheme === null) throw new Error(`The capture of ${capturedOn} names a scheme that is not there: ${schemeId}.`)
  return scheme
}

async function loadScorecards(sources: Sources, listing: Listing): Promise<Scorecards> {
  const [scheme, { byAgency }, groupPoints, indicators] = await Promise.all([
    loadScheme(sources, listing.capture),
    sources.standings.load(listing),
    loadPublishedPoints(sources, listing),
    sources.indicatorPoints.load(listing.capture.id),
  ])
  return toScorecards(scheme, { agencyCodes: [...byAgency.keys()], groupPoints, indicators })
}

async function loadPooled(sources: Sources, listing: Listing): Promise<PooledIndicator[]> {
  const [scheme, { byAgency }, indicators] = await Promise.all([
    loadScheme(sources, listing.capture),
    sources.standings.load(listing),
    sources.indicatorPoints.load(listing.capture.id),
  ])
  const ofListing = indicators.filter((row) => byAgency.has(row.agencyCode))
  return toPooled(scheme, listing.capture.level, ofListing)
}

async function loadDifferences(sources: Sources, listing: Listing): Promise<Differences> {
  const { id } = listing.capture
  const [scheme, { ranked }, groupPoints, indicators, nationalGroups] = await Promise.all([
    loadScheme(sources, listing.capture),
    sources.standings.load(listing),
    loadPublishedPoints(sources, listing),
    sources.indicatorPoints.load(id),
    sources.nationalGroups.load(id),
  ])
  return toDifferences(scheme, { capture: listing.capture, ranked, groupPoints, indicators, nationalGroups })
}

async function loadMoves(sources: Sources, listing: Listing): Promise<ReadonlyMap<string, Move>> {
  if (listing.previous === null) return new Map()
  const earlier = { capture: listing.previous, previous: null, only: listing.only }
  const [now, before, pointsNow, pointsBefore] = await Promise.all([
    sources.standings.load(listing),
    sources.standings.load(earlier),
    loadPublishedPoints(sources, listing),
    loadPublishedPoints(sources, earlier),
  ])
  const moves = now.ranked.flatMap(({ entry: { agencyCode, total }, position }) => {
    const was = before.byAgency.get(agencyCode)
    if (was === undefined) return []
    const then = { position: was.position, total: was.entry.total, groups: groupsOf(pointsBefore, agencyCode) }
    return [[agencyCode, move(then, { position, total, groups: groupsOf(pointsNow, agencyCode) })] as const]
  })
  return new Map(moves)
}

async function loadHistory(sources: Sources, agencyCode: string): Promise<HistoryPoint[]> {
  const captures = await sources.capturesOf.load(agencyCode)
  return Promise.all(
    captures.map(async (capture) => {
      const listing = { capture, previous: null, only: null }
      const [{ ranked, byAgency }, points, scheme] = await Promise.all([
        sources.standings.load(listing),
        loadPublishedPoints(sources, listing),
        loadScheme(sources, capture),
      ])
      const own = byAgency.get(agencyCode)
      if (own === undefined) throw new Error(`${agencyCode} is missing from its own capture of ${capture.capturedOn}.`)
      const groups = [...groupsOf(points, agencyCode).values()]
      return {
        capturedOn: capture.capturedOn,
        total: toPoints(own.entry.total),
        position: own.position,
        outOf: ranked.length,
        stale: isStale(own.entry.total, groups, scheme.groups.length),
      }
    }),
  )
}
