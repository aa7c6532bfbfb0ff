import type { Language } from '../text/language.ts'
import { missing } from './number.ts'

/** Days are civil days in Asia/Ho_Chi_Minh, carried as text: no Date object, so no zone can shift them. */
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/
const monthPattern = /^(\d{4})-(\d{2})$/

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function englishMonth(month: string): string {
  return englishMonths[Number(month) - 1] ?? month
}

/** 31/07/2025; in English 31 Jul 2025, since 07/08 would read as either day. */
export function formatDay(day: string | null | undefined, language: Language): string {
  const parts = dayPattern.exec(day ?? '')
  if (!parts) return missing
  const [, year = '', month = '', date = ''] = parts
  return language === 'vi' ? `${date}/${month}/${year}` : `${Number(date)} ${englishMonth(month).slice(0, 3)} ${year}`
}

/** In a sentence: ngày 31 tháng 7 năm 2025; 31 July 2025. */
export function formatLongDay(day: string | null | undefined, language: Language): string {
  const parts = dayPattern.exec(day ?? '')
  if (!parts) return missing
  const [, year = '', month = '', date = ''] = parts
  return language === 'vi'
    ? `ngày ${Number(date)} tháng ${Number(month)} năm ${year}`
    : `${Number(date)} ${englishMonth(month)} ${year}`
}

/** tháng 7/2025; July 2025. */
export function formatMonth(month: string, language: Language): string {
  const parts = monthPattern.exec(month)
  if (!parts) return missing
  const [, year = '', number = ''] = parts
  return language === 'vi' ? `tháng ${Number(number)}/${year}` : `${englishMonth(number)} ${year}`
}
