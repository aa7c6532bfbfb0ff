import type { Loaders } from './loaders.ts'
import type { DossierStatisticsParent, Question, Restated } from './parents.ts'
import type { Place } from './rules/coverage.ts'
import { sumOfCounts } from './rules/sum-of-counts.ts'

/**
 * The statistics of one subject; null when nothing at all was known by then. place null: the whole country; unit: its id;
 * restated: with what was counted for the units that went wholly into it.
 */
export async function statisticsOf(
  loaders: Loaders,
  question: Question,
  key: string,
  place: Place | null,
  unit: string | null = null,
  restated: Restated | null = null,
): Promise<DossierStatisticsParent | null> {
  const own = await loaders.figures(question).load(key)
  if (own === null) return null
  const others = await Promise.all((restated?.keys ?? []).map((other) => loaders.figures(question).load(other)))
  const parts = others.flatMap((figures) => figures?.counts ?? [])
  const counts = parts.length === 0 ? own.counts : sumOfCounts([own.counts, ...parts])
  return { ...own, counts, key, question, place, unit, restated }
}
