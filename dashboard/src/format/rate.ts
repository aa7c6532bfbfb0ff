import type { Language } from '../text/language.ts'
import { formatNumber, missing } from './number.ts'

/** A share between 0 and 1 as 94,3% in Vietnamese and 94.3% in English. */
export function formatRate(share: number | null | undefined, language: Language, digits = 1): string {
  if (share === null || share === undefined || !Number.isFinite(share)) return missing
  return `${formatNumber(share * 100, language, { digits })}%`
}

/** The difference of two shares, in percentage points: +2,1 điểm %, −2.1 pp. */
export function formatRateChange(change: number | null | undefined, language: Language, digits = 1): string {
  if (change === null || change === undefined || !Number.isFinite(change)) return missing
  const unit = language === 'vi' ? 'điểm %' : 'pp'
  return `${formatNumber(change * 100, language, { digits, signed: true })} ${unit}`
}
