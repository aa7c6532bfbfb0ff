import { invalidInput } from '@motcua/kit/errors'
import { firstCalculableDay } from './calculable-day.ts'
import { dueDate, type DueDate, type DueDateQuestion, type DurationUnit, type Pause } from './rules/due-date.ts'
import { EndsBeyondCalendar, lastCalculableDay } from './rules/ledger.ts'
import { civilDay, dayNumberAt } from './rules/viet-nam-time.ts'
import type { WorkingCalendar } from './rules/working-calendar.ts'
import type { WorkingCalendars } from './rules/working-calendars.ts'

const mostOfALimit = 3650
const mostPauses = 50
/** Ten years: seconds of any sum of pauses fit an Int of the graph. */
const mostOfAPause = 3650 * 86_400_000

interface DueDateArguments {
  readonly receivedAt: string
  readonly limit: number
  readonly unit: DurationUnit
  readonly pauses?: readonly { readonly from: string; readonly until: string }[] | null | undefined
}

/** Checks the arguments of dueDate. BAD_USER_INPUT names the one that cannot be counted with. */
export function readDueDateQuestion({ receivedAt, limit, unit, pauses }: DueDateArguments): DueDateQuestion {
  if (limit < 0 || limit > mostOfALimit) {
    throw invalidInput(`limit must be 0 to ${mostOfALimit}, not ${limit}.`, 'limit')
  }
  if ((pauses?.length ?? 0) > mostPauses) {
    throw invalidInput(`pauses can name at most ${mostPauses}; ${pauses?.length} were given.`, 'pauses')
  }
  return {
    receivedAt: readInstant(receivedAt, 'receivedAt'),
    limit: { amount: limit, unit },
    pauses: (pauses ?? []).map(readPause),
  }
}

function readPause(pause: { readonly from: string; readonly until: string }): Pause {
  const [from, until] = [readInstant(pause.from, 'pauses'), readInstant(pause.until, 'pauses')]
  if (until < from) throw invalidInput(`A pause ends (${pause.until}) before it begins (${pause.from}).`, 'pauses')
  if (until - from > mostOfAPause) {
    throw invalidInput(`A pause lasts at most 3650 days; one lasts from ${pause.from} to ${pause.until}.`, 'pauses')
  }
  return { from, until }
}

function readInstant(text: string, argument: string): number {
  const instant = Date.parse(text)
  const day = civilDay(dayNumberAt(instant))
  if (day < firstCalculableDay || day > lastCalculableDay) {
    throw invalidInput(
      `${argument} must lie from ${firstCalculableDay} to ${lastCalculableDay}, not on ${day}.`,
      argument,
    )
  }
  return instant
}

interface CalendarArguments {
  readonly profile?: string | null | undefined
  readonly province?: string | null | undefined
}

/** Null: no calendar is loaded. BAD_USER_INPUT for a profile that is not there, or two wishes at once. */
export function calendarFor(calendars: WorkingCalendars, { profile, province }: CalendarArguments) {
  if (profile == null) return calendars.ofProvince(province ?? null)
  if (province != null) throw invalidInput('Give profile or province, not both.', 'profile')
  const calendar = calendars.ofProfile(profile)
  if (calendar === null && calendars.profiles.length > 0) {
    const known = calendars.profiles.join(', ')
    throw invalidInput(`There are no opening hours ${JSON.stringify(profile)}; there are: ${known}.`, 'profile')
  }
  return calendar
}

/** BAD_USER_INPUT when the limit ends after the last day that is calculated with. */
export function countDueDate(calendar: WorkingCalendar, question: DueDateQuestion): DueDate {
  try {
    return dueDate(calendar, question)
  } catch (error) {
    if (error instanceof EndsBeyondCalendar) throw invalidInput(error.message, 'limit')
    throw error
  }
}
