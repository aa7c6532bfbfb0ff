import { dueDate, type Limit } from '../../src/rules/due-date.ts'
import { dayNumberAt } from '../../src/rules/viet-nam-time.ts'
import { addWorkingMinutes, type WorkingCalendar } from '../../src/rules/working-calendar.ts'

const unitNumbers = { WORKING_DAY: 0, CALENDAR_DAY: 1, MONTH: 2 } as const
const mostAmount = 4096

/**
 * When results are promised, by the rule of the product. Limits in days end on a day that follows from the day of
 * reception alone: each is asked for once and remembered, because the rule writes down every day it looks at.
 */
export class Appointments {
  readonly #calendar: WorkingCalendar
  readonly #remembered = new Map<number, number>()

  constructor(calendar: WorkingCalendar) {
    this.#calendar = calendar
  }

  dueAt(receivedAt: number, limit: Limit): number {
    const { amount, unit } = limit
    if (unit === 'WORKING_HOUR') return addWorkingMinutes(this.#calendar, receivedAt, amount * 60)
    if (amount === 0 || amount >= mostAmount) return this.#ruled(receivedAt, limit)
    const key = (dayNumberAt(receivedAt) * mostAmount + amount) * 3 + unitNumbers[unit]
    const remembered = this.#remembered.get(key)
    if (remembered !== undefined) return remembered
    const dueAt = this.#ruled(receivedAt, limit)
    this.#remembered.set(key, dueAt)
    return dueAt
  }

  #ruled(receivedAt: number, limit: Limit): number {
    return dueDate(this.#calendar, { receivedAt, limit }).dueAt
  }
}
