import type { Loaders } from './loaders.ts'
import type { DossierStatisticsParent, Question, Restated } from './parents.ts'
import { asStored, type Asked } from './queries/subjects.ts'
import type { Place } from './rules/sender.ts'
import { sumOfCounts } from './figures/dossier-counts.ts'

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
  const load = ({ key: each, ...stored }: Asked) => loaders.figures(stored).load(each)
  const [figures, ...more] = await Promise.all(storedPartsOf({ key, question, restated }).map(load))
  if (figures == null) return null
  const parts = more.flatMap((each) => each?.counts ?? [])
  const counts = parts.length === 0 ? figures.counts : sumOfCounts([figures.counts, ...parts])
  return { ...figures, counts, key, question, place, unit, restated }
}

/** The stored subjects that statistics are added up from: their own first, then those of the units that went into it. */
export function storedPartsOf({
  key,
  question,
  restated,
}: Pick<DossierStatisticsParent, 'key' | 'question' | 'restated'>): Asked[] {
  return [key, ...(restated?.keys ?? [])].map((each) => asStored({ ...question, key: each }))
}
