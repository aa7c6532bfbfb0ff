import { daysBetween } from './civil-day.ts'
import { invalidInput } from './errors.ts'

/** Half-open: a day belongs when from <= day < until. */
export interface Period {
  readonly from: string
  readonly until: string
}

const mostDays = 3653

export function readPeriod({ from, until }: Period, argument = 'period'): Period {
  const days = daysBetween(from, until)
  if (days <= 0) throw invalidInput(`${argument}.from (${from}) must be before ${argument}.until (${until}).`, argument)
  if (days > mostDays) throw invalidInput(`${argument} spans ${days} days; at most ${mostDays} can be asked.`, argument)
  return { from, until }
}
