/** Why there is no growth between two periods. */
export type NoGrowthReason = 'ZERO_BASE' | 'SOURCE_UNAVAILABLE'

/** One number in two periods; null in one of which its source has not told. growth null: reason says why. */
export interface Change {
  readonly before: number | null
  readonly now: number | null
  readonly difference: number | null
  readonly growth: number | null
  readonly reason: NoGrowthReason | null
}

/** From one period to another. Nothing grows from 0: null, never 100 %. */
export function changeOf(before: number | null, now: number | null): Change {
  if (before === null || now === null) {
    return { before, now, difference: null, growth: null, reason: 'SOURCE_UNAVAILABLE' }
  }
  const difference = now - before
  if (before === 0) return { before, now, difference, growth: null, reason: 'ZERO_BASE' }
  return { before, now, difference, growth: difference / before, reason: null }
}
