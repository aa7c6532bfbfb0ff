import type { Period } from '@motcua/kit/period'
import type { Place, Sender } from './coverage.ts'
import type { Ratio } from './ratio.ts'

/** Whether a place's source, or any when the place is the country, has told of any day of the period. */
export function isToldOf(senders: readonly Sender[], place: Place | null, { from, until }: Period): boolean {
  return senders
    .filter(({ provinceCode }) => place === null || provinceCode === place.provinceCode)
    .some(
      ({ batches, knownFrom, knownThrough }) =>
        batches > 0 && knownThrough !== null && knownThrough >= from && (knownFrom === null || knownFrom < until),
    )
}

/** A rate of nothing where nobody told of anything: not a rate that cannot be, but one that is not known. */
export function ofToldSource<Definition extends string>(ratio: Ratio<Definition>, toldOf: boolean): Ratio<Definition> {
  return ratio.reason === 'NO_DENOMINATOR' && !toldOf ? { ...ratio, reason: 'SOURCE_UNAVAILABLE' } : ratio
}
