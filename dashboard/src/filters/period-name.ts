import { formatMonth } from '../format/day.ts'
import type { Language } from '../text/language.ts'
import { formatPeriod } from './period.ts'
import type { Period } from './period.ts'

/** A period in words: tháng 7/2025, quý 3/2025, năm 2025, tháng 1/2025 – tháng 7/2025. */
export function namePeriod(period: Period, language: Language): string {
  const written = formatPeriod(period)
  const quarter = /^(\d{4})-Q(\d)$/.exec(written)
  if (quarter) return language === 'vi' ? `quý ${quarter[2]}/${quarter[1]}` : `Q${quarter[2]} ${quarter[1]}`
  if (/^\d{4}$/.test(written)) return language === 'vi' ? `năm ${written}` : written
  const first = formatMonth(period.first, language)
  return period.first === period.last ? first : `${first} – ${formatMonth(period.last, language)}`
}
