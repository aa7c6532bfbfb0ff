import type { Observation } from './scheme.ts'

/** numerator ÷ denominator. Null where one of them is not known, and for an empty whole. */
export function ratio({ numerator, denominator }: Observation): number | null {
  return numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator
}
