import type { Language } from '../text/language.ts'
import { formatNumber, missing } from './number.ts'

/**
 * A share as the percentage that is shown: rounded half up, but 100 only where it is whole and 0 only where it is nothing.
 * 7,511 of 7,514 is 99,9 % and not 100,0 %, since three are left. Files hold the share itself, and form II.06a holds counts
 * only, so that this is the one place that rounds a rate.
 */
function roundedPercent(share: number, digits: number): number {
  const steps = 10 ** digits
  // 0.1445 × 100 is 14.449999… in binary; 13 digits restore the tie for every share of fewer than 100 million.
  const percent = Number((share * 100).toPrecision(13))
  if (share <= 0 || share >= 1) return percent
  const rounded = Math.round(Number((percent * steps).toPrecision(13)))
  return Math.min(100 * steps - 1, Math.max(1, rounded)) / steps
}

/** A share between 0 and 1 as 94,3% in Vietnamese and 94.3% in English. */
export function formatRate(share: number | null | undefined, language: Language, digits = 1): string {
  if (share === null || share === undefined || !Number.isFinite(share)) return missing
  return `${formatNumber(roundedPercent(share, digits), language, { digits })}%`
}

/** The difference of two shares, in percentage points: +2,1 điểm %, −2.1 pp. */
export function formatRateChange(change: number | null | undefined, language: Language, digits = 1): string {
  if (change === null || change === undefined || !Number.isFinite(change)) return missing
  const unit = language === 'vi' ? 'điểm %' : 'pp'
  return `${formatNumber(change * 100, language, { digits, signed: true })} ${unit}`
}
