import type { NoValue } from './figure-mark.ts'

/** A ratio with what it is made of. value null: reason says why. */
export interface Ratio<Definition extends string = string> {
  readonly definition: Definition
  readonly numerator: number
  readonly denominator: number
  readonly value: number | null
  readonly reason: NoValue | null
}

/** part ÷ whole. An empty whole has no ratio: null, never 0 and never 100 %. */
export function ratioOf<Definition extends string>(
  definition: Definition,
  numerator: number,
  denominator: number,
): Ratio<Definition> {
  if (denominator === 0) return { definition, numerator, denominator, value: null, reason: 'NO_DENOMINATOR' }
  return { definition, numerator, denominator, value: numerator / denominator, reason: null }
}
