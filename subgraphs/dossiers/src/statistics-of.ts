import type { Loaders } from './loaders.ts'
import type { DossierStatisticsParent, Question } from './parents.ts'
import type { Place } from './rules/coverage.ts'

/** The statistics of one subject; null when nothing at all was known by then. place null: the whole country; unit: its id. */
export async function statisticsOf(
  loaders: Loaders,
  question: Question,
  key: string,
  place: Place | null,
  unit: string | null = null,
): Promise<DossierStatisticsParent | null> {
  const figures = await loaders.figures(question).load(key)
  return figures && { ...figures, key, question, place, unit }
}
