/** Why a figure has no value. */
export type NoValue = 'NO_DENOMINATOR' | 'NOT_RECORDED' | 'ZERO_BASE' | 'SOURCE_UNAVAILABLE'

/** How a figure is printed; the four marks beside VALUE are never mistaken for each other. */
export type FigureMark = 'VALUE' | 'ZERO' | 'NONE' | 'NOT_APPLICABLE' | 'SUPPRESSED'

/** A rate of fewer dossiers says nothing: screens and files print the mark, and the counts beside it. */
const leastShown = 10

interface Printed {
  readonly value: number | null
  readonly reason: NoValue | null
  /** How many dossiers a rate is made of; for a change, of which it starts. */
  readonly denominator: number
}

/** A rate of nothing and a growth from nothing do not exist; what nobody told might, and is not there. */
export function markOf({ value, reason, denominator }: Printed): FigureMark {
  if (value === null) return reason === 'NO_DENOMINATOR' || reason === 'ZERO_BASE' ? 'NOT_APPLICABLE' : 'NONE'
  if (denominator < leastShown) return 'SUPPRESSED'
  return value === 0 ? 'ZERO' : 'VALUE'
}
