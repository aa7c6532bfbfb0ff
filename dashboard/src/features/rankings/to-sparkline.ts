import { dayNumber } from './day-number.ts'
import type { HistoryPoint } from './to-ranked-units.ts'

interface SparklineBox {
  readonly width: number
  readonly height: number
  /** Room for the dots on every side. */
  readonly edge: number
}

interface SparklineDot {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly stale: boolean
  /** Begins a line: the first, and where other rules begin. */
  readonly begins: boolean
  /** The day that the figures beside it are of. */
  readonly shown: boolean
}

const rounded = (value: number) => Math.round(value * 10) / 10

/** Days are as far apart as in the calendar; the lowest total stands at the bottom, equal totals in the middle. */
export function toSparkline(
  history: readonly HistoryPoint[],
  shownDay: string | null,
  { width, height, edge }: SparklineBox,
): readonly SparklineDot[] {
  const days = history.map(({ capturedOn }) => dayNumber(capturedOn))
  const totals = history.map(({ total }) => total)
  const [firstDay, lastDay] = [Math.min(...days), Math.max(...days)]
  const [lowest, highest] = [Math.min(...totals), Math.max(...totals)]
  return history.map(({ capturedOn, total, stale, scheme }, index) => {
    const across = lastDay === firstDay ? 0.5 : (dayNumber(capturedOn) - firstDay) / (lastDay - firstDay)
    const up = highest === lowest ? 0.5 : (total - lowest) / (highest - lowest)
    return {
      key: capturedOn,
      x: rounded(edge + across * (width - 2 * edge)),
      y: rounded(height - edge - up * (height - 2 * edge)),
      stale,
      begins: history[index - 1]?.scheme !== scheme,
      shown: capturedOn === shownDay,
    }
  })
}
