import { invalidInput } from '@motcua/kit/errors'
import { lastCalculableDay } from './rules/ledger.ts'

export const firstCalculableDay = '2000-01-01'

/** The day, when it is one that is calculated with. BAD_USER_INPUT names the argument. */
export function readDay(argument: string, day: string): string {
  if (day >= firstCalculableDay && day <= lastCalculableDay) return day
  throw invalidInput(
    `${argument} must be a day from ${firstCalculableDay} to ${lastCalculableDay}, not ${day}.`,
    argument,
  )
}
