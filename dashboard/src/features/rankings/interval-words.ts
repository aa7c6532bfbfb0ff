import type { RankIntervals } from './to-ranked-units.ts'

interface Sentences {
  readonly alone: (best: string, worst: string) => string
  readonly atOnce: (best: string, worst: string) => string
  readonly certain: string
}

/** Which ranks chance can explain for one unit, in words: for the unit alone, and for all at once where that is more. */
export function intervalWords(
  { marginal, simultaneous }: RankIntervals,
  text: Sentences,
  formatCount: (count: number) => string,
): string {
  const { best, worst } = marginal
  const alone = best === worst ? text.certain : text.alone(formatCount(best), formatCount(worst))
  if (simultaneous === null || (simultaneous.best === best && simultaneous.worst === worst)) return alone
  return `${alone}; ${text.atOnce(formatCount(simultaneous.best), formatCount(simultaneous.worst))}`
}
