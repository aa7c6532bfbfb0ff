import type { Language } from '../text/catalogue.ts'
import { formatDay } from './day.ts'
import { missing } from './number.ts'

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function partsOf(instant: string): ReadonlyMap<string, string> | null {
  const date = new Date(instant)
  if (Number.isNaN(date.valueOf())) return null
  return new Map(clock.formatToParts(date).map(({ type, value }) => [type, value]))
}

/** The civil day of an instant in Asia/Ho_Chi_Minh, as 2025-07-31; null for no instant. */
export function civilDayOf(instant: string | null | undefined): string | null {
  const parts = partsOf(instant ?? '')
  return parts && `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}

/** 31/07/2025 15:20, in the time of Viet Nam whatever the reader's clock says. */
export function formatInstant(instant: string | null | undefined, language: Language): string {
  const parts = partsOf(instant ?? '')
  return parts ? `${formatDay(civilDayOf(instant), language)} ${parts.get('hour')}:${parts.get('minute')}` : missing
}

const hoursAhead = 7

/** 2025-07-31 15:20:05 in the time of Viet Nam, which a spreadsheet reads as an instant; null for none. By arithmetic: files have many. */
export function toCivilTime(instant: string | null): string | null {
  if (instant === null) return null
  return new Date(Date.parse(instant) + hoursAhead * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
}
