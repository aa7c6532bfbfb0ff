import type { Language } from '../text/language.ts'
import { formatNumber } from './number.ts'

/** Points of index 766, with the two decimals in which they are published. */
export function formatPoints(points: number | null | undefined, language: Language): string {
  return formatNumber(points, language, { digits: 2 })
}

export function formatPointsChange(change: number | null | undefined, language: Language): string {
  return formatNumber(change, language, { digits: 2, signed: true })
}
