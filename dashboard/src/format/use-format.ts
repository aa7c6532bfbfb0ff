import { useLanguage } from '../text/language.ts'
import { formatDay, formatLongDay, formatMonth } from './day.ts'
import { formatNumber } from './number.ts'
import { formatPoints, formatPointsChange } from './points.ts'
import { formatRate, formatRateChange } from './rate.ts'

type Figure = number | null | undefined

/** The formatters in the language of the page. */
export function useFormat() {
  const language = useLanguage()
  return {
    count: (value: Figure) => formatNumber(value, language),
    number: (value: Figure, digits: number) => formatNumber(value, language, { digits }),
    change: (value: Figure) => formatNumber(value, language, { signed: true }),
    rate: (share: Figure, digits?: number) => formatRate(share, language, digits),
    rateChange: (change: Figure, digits?: number) => formatRateChange(change, language, digits),
    points: (points: Figure) => formatPoints(points, language),
    pointsChange: (change: Figure) => formatPointsChange(change, language),
    day: (day: string | null | undefined) => formatDay(day, language),
    longDay: (day: string | null | undefined) => formatLongDay(day, language),
    month: (month: string) => formatMonth(month, language),
  }
}

export type Format = ReturnType<typeof useFormat>
