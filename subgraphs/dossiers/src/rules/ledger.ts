import type { CountedPause } from './pauses.ts'
import { civilDay, dayNumber, dayNumberAt } from './viet-nam-time.ts'
import type { CalendarDayKind, WorkingCalendar } from './working-calendar.ts'

/**
 * Why a day stands in a ledger as it does. RECEPTION_DAY: the limit begins on the day after it. AFTER_15_00: a same-day
 * procedure filed too late on it. NOT_OPEN: no hour was left on it. PAUSED: a supplement was awaited from then on.
 * NEXT_WORKING_DAY: the limit ended on a day off and moved here. Else what the calendar says of the day.
 */
export type StepReason =
  'RECEPTION_DAY' | 'AFTER_15_00' | 'NOT_OPEN' | 'PAUSED' | 'NEXT_WORKING_DAY' | 'WEEKEND' | CalendarDayKind

/**
 * One day of a count, or a pause added after it. reason null: an ordinary day that counts. hours: used on it, null for
 * limits not in hours. seconds: by which a pause moves the end, null for days.
 */
export interface Step {
  readonly on: string
  readonly counted: boolean
  readonly reason: StepReason | null
  readonly name: string | null
  readonly hours: number | null
  readonly seconds: number | null
}

/** The last day that is calculated with; a limit that ends after it is refused. */
export const lastCalculableDay = '2100-12-31'
const lastNumber = dayNumber(lastCalculableDay)

export class EndsBeyondCalendar extends RangeError {
  constructor() {
    super(`The limit ends after ${lastCalculableDay}, the last day that is calculated with.`)
  }
}

/** Refuses an end after the last day that is calculated with. */
export function checkCalculable(instant: number): void {
  if (dayNumberAt(instant) > lastNumber) throw new EndsBeyondCalendar()
}

/** The step of a pause: it stands under the day on which it begins, and moves the end by whole seconds. */
export function pauseStep({ from, adds }: CountedPause): Step {
  const on = civilDay(dayNumberAt(from))
  return { on, counted: false, reason: 'PAUSED', name: null, hours: null, seconds: Math.round(adds / 1000) }
}

/** Writes down every day that a count looks at, and whether all of them were announced. */
export class Ledger {
  readonly steps: Step[] = []
  provisional = false
  readonly #calendar: WorkingCalendar

  constructor(calendar: WorkingCalendar) {
    this.#calendar = calendar
  }

  write(number: number, counted: boolean, reason: StepReason | null, hours: number | null = null): void {
    if (number > lastNumber) throw new EndsBeyondCalendar()
    if (!this.#calendar.isKnown(number)) this.provisional = true
    const judged = this.#calendar.judge(number)
    const name = reason === judged.reason ? judged.name : null
    this.steps.push({ on: civilDay(number), counted, reason, name, hours, seconds: null })
  }
}
