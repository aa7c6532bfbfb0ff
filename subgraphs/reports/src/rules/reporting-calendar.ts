import { addDays } from '@motcua/kit/civil-day'

/**
 * The calendar whose months a period is made of: CALENDAR from the 1st to the last, STATUTORY_15_14 from the 15th to the
 * 14th (Decree 09/2019/NĐ-CP, Article 12), CUSTOM for any other.
 */
export function calendarOf(from: string, until: string): 'CALENDAR' | 'STATUTORY_15_14' | 'CUSTOM' {
  const [first, last] = [from.slice(8), until.slice(8)]
  if (first !== last) return 'CUSTOM'
  if (first === '01') return 'CALENDAR'
  return first === '15' ? 'STATUTORY_15_14' : 'CUSTOM'
}

/** As the form prints it, the last day included: từ ngày 01/07/2025 đến hết ngày 31/07/2025. */
export function printedPeriod(from: string, until: string): string {
  return `Từ ngày ${printedDay(from)} đến hết ngày ${printedDay(addDays(until, -1))}`
}

/** 31/07/2025. */
export function printedDay(day: string): string {
  return day.split('-').toReversed().join('/')
}
