import type { Period } from '@motcua/kit/period'
import { reportsAnyDay } from '@motcua/kit/trust'
import type { Ratio } from './ratio.ts'
import { sendersOf, type Place, type Sender } from './sender.ts'

/** Whether the source of a place, or any of the country, reported any day of the period: then its zeros are zeros. */
export function isReported(senders: readonly Sender[], place: Place | null, period: Period): boolean {
  return sendersOf(senders, place).some((sender) => reportsAnyDay(sender, period))
}

/** A rate of nothing where no source reported: not one that cannot be, but one that is not known. */
export function ofReportingSource<Definition extends string>(
  ratio: Ratio<Definition>,
  reported: boolean,
): Ratio<Definition> {
  return ratio.reason === 'NO_DENOMINATOR' && !reported ? { ...ratio, reason: 'SOURCE_UNAVAILABLE' } : ratio
}

/** From the first through the last day of which any of the sources reported anything. Null: none did. */
export function reportedDaysOf(senders: readonly Sender[]): { from: string | null; through: string } | null {
  const reporting = senders.filter(({ reportedThrough }) => reportedThrough !== null)
  const through = reporting
    .flatMap((sender) => sender.reportedThrough ?? [])
    .toSorted()
    .at(-1)
  if (through === undefined) return null
  const begins = reporting.flatMap(({ reportedFrom }) => reportedFrom ?? []).toSorted()
  return { from: begins.length < reporting.length ? null : (begins[0] ?? null), through }
}
