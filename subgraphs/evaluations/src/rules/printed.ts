import type { Hundredths } from './scheme.ts'

/** A day as Vietnamese texts print it: 31/07/2025. */
export function vietnameseDay(day: string): string {
  return day.split('-').toReversed().join('/')
}

/** Points as Vietnamese texts print them: 12,30. */
export function vietnamesePoints(points: Hundredths): string {
  return englishPoints(points).replace('.', ',')
}

/** Points as English texts print them: 12.30. */
export function englishPoints(points: Hundredths): string {
  return (points / 100).toFixed(2)
}
