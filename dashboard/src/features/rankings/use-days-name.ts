import { toRankedDays } from '../../filters/ranked-days.ts'
import type { RankedPeriod } from '../../filters/ranked-days.ts'
import { useFormat } from '../../format/use-format.ts'

/** The first and the last day of a period: 01/07/2025 – 31/07/2025. */
export function useDaysName(): (period: RankedPeriod) => string {
  const format = useFormat()
  return (period) => {
    const { from, until } = toRankedDays(period)
    const last = new Date(Date.parse(`${until}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
    return `${format.day(from)} – ${format.day(last)}`
  }
}
