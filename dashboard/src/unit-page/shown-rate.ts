import { markFor, marks } from '../format/marks.ts'

/** A rate as the graph gives it. */
export interface RatioOf {
  readonly numerator: number
  readonly denominator: number
  readonly value: number | null
  readonly reason: string | null
}

/** How a rate of few dossiers may be shown. none: there is no rate. hidden: it would say nothing. few: read with care. */
export type ShownRate = RatioOf & { readonly trust: 'none' | 'hidden' | 'few' | 'plain' }

const leastShown = 10
const leastTrusted = 30

/** Small numbers: below 10 dossiers the rate is hidden, below 30 it is greyed. The counts always stand. */
export function toShownRate(ratio: RatioOf): ShownRate {
  if (ratio.value === null) return { ...ratio, trust: 'none' }
  if (ratio.denominator < leastShown) return { ...ratio, trust: 'hidden' }
  return { ...ratio, trust: ratio.denominator < leastTrusted ? 'few' : 'plain' }
}

/** The rate where it is shown; null where it is not, so that nothing is sorted, drawn or filed by it. */
export function shownValue(rate: ShownRate | null): number | null {
  return rate === null || rate.trust === 'none' || rate.trust === 'hidden' ? null : rate.value
}

/** As a file holds it: the share, or the mark that the screen shows in its place. tooFew: the words of the screen. */
export function filedRate(rate: ShownRate | null, tooFew: string): number | string {
  if (rate === null) return marks.none
  if (rate.trust === 'hidden') return tooFew
  return rate.value ?? markFor(rate.reason)
}
