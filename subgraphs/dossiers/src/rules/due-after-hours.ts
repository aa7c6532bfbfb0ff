import type { CountedLimit } from './time-limit.ts'
import { Ledger } from './ledger.ts'
import { dayNumberAt } from './viet-nam-time.ts'
import { openingsOn, type WorkingCalendar } from './working-calendar.ts'

const hourMillis = 3_600_000

/**
 * Hours in which counters are open, from the moment of reception (Civil Code 2015, Article 147(1)): received before
 * opening, at lunch or after closing, from the next opening. A sum that is full at closing ends at closing.
 */
export function dueAfterHours(calendar: WorkingCalendar, receivedAt: number, hours: number): CountedLimit {
  const ledger = new Ledger(calendar)
  let left = hours * hourMillis
  let startsAt: number | null = null
  for (let number = dayNumberAt(receivedAt); ; number += 1) {
    const open = openingsOn(calendar, number).filter(({ ends }) => ends > receivedAt)
    const { reason, works } = calendar.judge(number)
    const before = left
    for (const { begins, ends } of open) {
      const from = Math.max(begins, receivedAt)
      startsAt ??= from
      if (ends - from >= left) {
        ledger.write(number, true, reason, before / hourMillis)
        const { steps, provisional } = ledger
        return { startsAt, dueAt: from + left, provisional, steps, hoursUsed: hours }
      }
      left -= ends - from
    }
    if (open.length > 0) ledger.write(number, true, reason, (before - left) / hourMillis)
    else ledger.write(number, false, works ? 'NOT_OPEN' : reason, 0)
  }
}
