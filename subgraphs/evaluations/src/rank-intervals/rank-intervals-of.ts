import { takeTurn } from '@motcua/kit/turns'
import type { Context } from '../context.ts'
import type { RankingEntryParent, RankingParent } from '../parents.ts'
import { capturedIntervals } from './captured-intervals.ts'
import { computedIntervals } from './computed-intervals.ts'
import type { IntervalsOfEntry, IntervalsOfRanking } from './intervals-of-ranking.ts'

const madeFor = new WeakMap<RankingParent, Promise<IntervalsOfRanking | null>>()

/**
 * Which positions chance can explain, for every agency of a ranking: once a request, however many entries ask for it. Null: the numbers that it
 * takes are not known.
 */
export function rankIntervalsOf(ranking: RankingParent, context: Context): Promise<IntervalsOfRanking | null> {
  const known = madeFor.get(ranking)
  if (known !== undefined) return known
  const made = 'capture' in ranking ? capturedIntervals(ranking, context) : computedIntervals(ranking, context)
  madeFor.set(ranking, made)
  return made
}

/** Of one entry. The entries of a long ranking wait for the same thread, and are answered one by one when it has ended. */
export async function intervalsOfEntry(entry: RankingEntryParent, context: Context): Promise<IntervalsOfEntry | null> {
  const intervals = await rankIntervalsOf('listing' in entry ? entry.listing : entry.ranking, context)
  if (intervals === null) return null
  if (entry.outOf > 100) await takeTurn(context.signal)
  return intervals.byAgency.get(entry.ranked.entry.agencyCode) ?? null
}
