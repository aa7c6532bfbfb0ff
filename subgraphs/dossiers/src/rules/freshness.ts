import type { Place, Sender } from './sender.ts'
import { dayNumber } from './viet-nam-time.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** How many working days may pass without a word before a province counts as stale. */
const patience = 3

export interface Freshness {
  readonly asOf: string
  readonly lastBatchAt: Date | null
  readonly knownThrough: string | null
  readonly stale: string[] | null
}

/** Working days after one day through another, as far as a limit: who has more is not looked at further. */
export function workingDaysAfter(calendar: WorkingCalendar, day: string, through: string, most = 1000): number {
  const last = dayNumber(through)
  let count = 0
  for (let number = dayNumber(day) + 1; number <= last && count < most; number += 1) {
    if (calendar.isWorkingDay(number)) count += 1
  }
  return count
}

/**
 * How fresh what a figure is counted from is on a day. knownThrough: the oldest of the provinces that have told anything.
 * stale: those that told nothing for three working days up to it; those that never told stand in the trust report.
 */
export function freshnessOf(
  senders: readonly Sender[],
  place: Place | null,
  { asOf, calendarOf }: { readonly asOf: string; calendarOf(provinceCode: string): WorkingCalendar | null },
): Freshness {
  const told = senders.filter(
    (sender) => sender.batches > 0 && (place === null || sender.provinceCode === place.provinceCode),
  )
  const [oldest = null] = told.flatMap((sender) => sender.knownThrough ?? []).toSorted()
  const moments = told.flatMap((sender) => sender.lastBatchAt?.getTime() ?? [])
  const isKnown = told.every((sender) => calendarOf(sender.provinceCode) !== null)
  const stale = told.filter(({ provinceCode, knownThrough }) => {
    const calendar = calendarOf(provinceCode)
    if (calendar === null || knownThrough === null) return false
    return workingDaysAfter(calendar, knownThrough, asOf, patience) >= patience
  })
  return {
    asOf,
    lastBatchAt: moments.length === 0 ? null : new Date(Math.max(...moments)),
    knownThrough: oldest,
    stale: isKnown ? stale.map((sender) => sender.provinceCode) : null,
  }
}
