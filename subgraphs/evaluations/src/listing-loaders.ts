import DataLoader from 'dataloader'
import type { Listing } from './listing.ts'
import { byList, inOrderOfDays, toHistory, type HistoryPoint, type MovedDay } from './to-history.ts'
import { movesBetween, type CapturedMove, type Day } from './moves-between.ts'
import type { RowLoaders } from './row-loaders.ts'
import { toDifferences, type Differences } from './to-differences.ts'
import { toPooled, type PooledIndicator } from './to-pooled.ts'
import { toScorecards, type Scorecards } from './to-scorecards.ts'
import type { Scheme } from './to-scheme.ts'
import { toPublishedPoints, toStandings, type PublishedPoints, type Standings } from './to-standings.ts'

/** What is made of the rows of a listing, once a request. */
export interface ListingLoaders {
  readonly standings: DataLoader<Listing, Standings, string>
  readonly published: DataLoader<Listing, PublishedPoints, string>
  /** Scorecards of all entries by agency code: medians need them all. */
  readonly scorecards: DataLoader<Listing, Scorecards, string>
  /** Moves since the captured day before, by agency code; empty at the first capture and where the rules changed. */
  readonly moves: DataLoader<Listing, ReadonlyMap<string, CapturedMove>, string>
  /** In the order of the scheme. */
  readonly pooled: DataLoader<Listing, PooledIndicator[], string>
  readonly differences: DataLoader<Listing, Differences, string>
  /** By agency code, oldest first. */
  readonly history: DataLoader<string, HistoryPoint[]>
}

export function createListingLoaders(rows: RowLoaders): ListingLoaders {
  const standings = byListing((listing) => loadStandings(rows, listing))
  const published = byListing((listing) => loadPublishedPoints(rows, listing))
  const sources = { ...rows, standings, published }
  const moves = byListing((listing) => loadMoves(sources, listing))
  return {
    standings,
    published,
    scorecards: byListing((listing) => loadScorecards(sources, listing)),
    moves,
    pooled: byListing((listing) => loadPooled(sources, listing)),
    differences: byListing((listing) => loadDifferences(sources, listing)),
    history: new DataLoader((codes: readonly string[]) =>
      Promise.all(codes.map((code) => loadHistory({ ...sources, moves }, code))),
    ),
  }
}

type Sources = RowLoaders & Pick<ListingLoaders, 'standings' | 'published'>

function byListing<Made>(make: (listing: Listing) => Promise<Made>): DataLoader<Listing, Made, string> {
  return new DataLoader((listings) => Promise.all(listings.map(make)), {
    cacheKeyFn: ({ capture, previous, only }) => `${capture.id} ${previous?.id ?? 'FIRST'} ${only ?? 'ALL'}`,
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
    sources.published.load(listing),
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
    sources.published.load(listing),
    sources.indicatorPoints.load(id),
    sources.nationalGroups.load(id),
  ])
  return toDifferences(scheme, { capture: listing.capture, ranked, groupPoints, indicators, nationalGroups })
}

async function loadDay(sources: Sources, listing: Listing): Promise<Day> {
  const [standings, groupPoints] = await Promise.all([sources.standings.load(listing), sources.published.load(listing)])
  return { capture: listing.capture, standings, groupPoints }
}

async function loadMoves(sources: Sources, listing: Listing): Promise<ReadonlyMap<string, CapturedMove>> {
  if (listing.previous === null) return new Map()
  const [after, before] = await Promise.all([
    loadDay(sources, listing),
    loadDay(sources, { capture: listing.previous, previous: null, only: listing.only }),
  ])
  return movesBetween(before, after)
}

async function loadHistory(
  sources: Sources & Pick<ListingLoaders, 'moves'>,
  agencyCode: string,
): Promise<HistoryPoint[]> {
  const lists = byList(await sources.capturesOf.load(agencyCode)).map(async (captures) => {
    const days = captures.map(async (capture, at): Promise<MovedDay> => {
      const listing = { capture, previous: captures[at - 1] ?? null, only: null }
      const [day, scheme, moves] = await Promise.all([
        loadDay(sources, listing),
        loadScheme(sources, capture),
        sources.moves.load(listing),
      ])
      return { ...day, scheme, moves }
    })
    return toHistory(agencyCode, await Promise.all(days))
  })
  return inOrderOfDays((await Promise.all(lists)).flat())
}
