import type { DueDate } from './time-limit.ts'
import { Ledger } from './ledger.ts'
import { outsidePauses, type Pause } from './pauses.ts'
import { dayNumberAt } from './viet-nam-time.ts'
import { openingsOn, type WorkingCalendar } from './working-calendar.ts'

const hourMillis = 3_600_000

/**
 * Hours in which counters are open, from the moment of reception (Civil Code 2015, Article 147(1)): received before
 * opening, at lunch or after closing, from the next opening. A sum that is full at closing ends at closing.
 */
export function dueAfterHours(
  calendar: WorkingCalendar,
  receivedAt: number,
  hours: number,
  pauses: readonly Pause[],
): Omit<DueDate, 'pauses'> {
  const ledger = new Ledger(calendar)
  let left = hours * hourMillis
  let startsAt: number | null = null
  for (let number = dayNumberAt(receivedAt); ; number += 1) {
    const open = openingsOn(calendar, number).filter(({ ends }) => ends > receivedAt)
    startsAt ??= open[0] === undefined ? null : Math.max(open[0].begins, receivedAt)
    const free = open.flatMap(({ begins, ends }) => outsidePauses(Math.max(begins, receivedAt), ends, pauses))
    const before = left
    for (const { from, until } of free) {
      if (until - from >= left) {
        ledger.write(number, true, calendar.judge(number).reason, before / hourMillis)
        const { steps, provisional } = ledger
        return { startsAt: startsAt ?? from, dueAt: from + left, provisional, steps, hoursUsed: hours }
      }
      left -= until - from
    }
    const whyNot = open.length > 0 ? 'PAUSED' : 'NOT_OPEN'
    const { reason, works } = calendar.judge(number)
    if (free.length > 0) ledger.write(number, true, reason, (before - left) / hourMillis)
    else ledger.write(number, false, works ? whyNot : reason, 0)
  }
}
