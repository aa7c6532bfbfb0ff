import { lastDayOf } from '../../filters/period.ts'
import { toRankedDays } from '../../filters/ranked-days.ts'
import type { RankedPeriod } from '../../filters/ranked-days.ts'
import { useFormat } from '../../format/use-format.ts'

/** The first and the last day of a period: 01/07/2025 – 31/07/2025. */
export function useDaysName(): (period: RankedPeriod) => string {
  const format = useFormat()
  return (period) => {
    const days = toRankedDays(period)
    return `${format.day(days.from)} – ${format.day(lastDayOf(days))}`
  }
}
