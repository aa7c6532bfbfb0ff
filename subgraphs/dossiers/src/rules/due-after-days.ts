import type { CountedLimit, Limit } from './time-limit.ts'
import { Ledger } from './ledger.ts'
import { civilDay, dayNumber, dayNumberAt, instantAt } from './viet-nam-time.ts'
import { closingOf, type WorkingCalendar } from './working-calendar.ts'

/** Certification and other same-day procedures: filed after 15:00, the result may wait for the next working day (Decree 23/2015/NĐ-CP, Article 7). */
const sameDayUntilMinute = 15 * 60

interface DayLimit extends Limit {
  readonly unit: 'WORKING_DAY' | 'CALENDAR_DAY' | 'MONTH'
}

/** Limits in days and months, counted from the day after reception (Civil Code 2015, Articles 147(2) and 148). */
export function dueAfterDays(calendar: WorkingCalendar, receivedAt: number, limit: DayLimit): CountedLimit {
  const ledger = new Ledger(calendar)
  const received = dayNumberAt(receivedAt)
  const last =
    limit.amount === 0 ? sameDay(calendar, receivedAt, ledger) : afterCounting(calendar, received, limit, ledger)
  const first = limit.amount === 0 ? last : received + 1
  const { steps, provisional } = ledger
  return {
    startsAt: limit.amount === 0 ? Math.max(receivedAt, instantAt(first, 0)) : instantAt(first, 0),
    dueAt: closingOf(calendar, last),
    provisional,
    steps,
    hoursUsed: null,
  }
}

/** A same-day procedure: the day of reception, or the next working day when filed after 15:00, after closing or on a day off. */
function sameDay(calendar: WorkingCalendar, receivedAt: number, ledger: Ledger): number {
  let number = dayNumberAt(receivedAt)
  const latest = Math.min(instantAt(number, sameDayUntilMinute), closingOf(calendar, number))
  if (calendar.isWorkingDay(number) && receivedAt > latest) {
    ledger.write(number, false, 'AFTER_15_00')
    number += 1
  }
  for (; ; number += 1) {
    const { works, reason } = calendar.judge(number)
    ledger.write(number, works, reason)
    if (works) return number
  }
}

function afterCounting(calendar: WorkingCalendar, received: number, limit: DayLimit, ledger: Ledger): number {
  let number = received
  ledger.write(number, false, 'RECEPTION_DAY')
  let left = limit.unit === 'MONTH' ? sameDayMonthsLater(received, limit.amount) - received : limit.amount
  while (left > 0) {
    number += 1
    const { works, reason } = calendar.judge(number)
    const counts = works || limit.unit !== 'WORKING_DAY'
    if (counts) left -= 1
    // A day off counts like any other in calendar days and months.
    ledger.write(number, counts, works || limit.unit === 'WORKING_DAY' ? reason : null)
  }
  return calendar.isWorkingDay(number) ? number : nextWorkingDay(calendar, number, ledger)
}

/** A limit that ends on a day off ends on the next working day (Civil Code 2015, Article 148(5)). */
function nextWorkingDay(calendar: WorkingCalendar, from: number, ledger: Ledger): number {
  for (let number = from + 1; ; number += 1) {
    const { works, reason } = calendar.judge(number)
    ledger.write(number, false, works ? 'NEXT_WORKING_DAY' : reason)
    if (works) return number
  }
}

/** The day of the same number, or the last of a month that has none (Civil Code 2015, Article 148(3)). */
function sameDayMonthsLater(number: number, months: number): number {
  const [year = 0, month = 0, day = 0] = civilDay(number).split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0))
  const firstOfMonth = lastOfMonth.toISOString().slice(0, 8)
  return dayNumber(`${firstOfMonth}01`) + Math.min(day, lastOfMonth.getUTCDate()) - 1
}
