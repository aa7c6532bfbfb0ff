import type { Loaders } from './loaders.ts'
import { cut, onlyOf, readOnly, type PartAsked } from './page-of-ranking.ts'
import type { RankingParent } from './parents.ts'
import type { DifferenceClass } from './rules/difference.ts'
import { countByClass } from './to-differences.ts'

interface DifferencesAsked extends PartAsked {
  readonly classes?: readonly DifferenceClass[] | null | undefined
}

/** A part of the differences of a capture, in order of its list; null for the platform's own ranking, of which nothing is published. */
export async function pageOfDifferences(ranking: RankingParent, asked: DifferencesAsked, loaders: Loaders) {
  const only = await readOnly(ranking, asked, loaders)
  if (!('capture' in ranking)) return null
  const { classes } = asked
  const { printed, all } = await loaders.differences.load(ranking)
  const published = onlyOf(printed, only, (code) => code).length
  const ofAgencies = onlyOf(all, only, ({ agency }) => agency?.code ?? null)
  const found = ofAgencies.filter((one) => classes == null || classes.includes(one.class))
  const { entries, ...page } = cut(found, asked)
  return {
    published,
    reproduced: published - ofAgencies.length,
    counts: countByClass(ofAgencies),
    ...page,
    differences: entries,
  }
}
