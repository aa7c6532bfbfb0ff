import type { Metric } from '../../filters/filters.ts'
import type { Entry, Ranking } from './ranking.ts'

/** Codes of the indicators behind the rates; the other metrics are points. */
const indicatorOf: Partial<Record<Metric, string>> = {
  onTime: 'PROGRESS',
  eResult: 'ORIGINAL_RESULT_AVAILABLE',
  digitised: 'SO_HOA_GIAY_TO_GIAI_QUYET',
  paidOnline: 'PAYMENT_DOSSIERS',
  satisfaction: 'DOSSIER_RECEIVING_SATISFACTION',
}

/** One value of one province, with what it is made of where the source says. */
export interface Measured {
  readonly entry: Entry
  /** Points, or a share between 0 and 1; null when it was not captured or has no denominator. */
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

export function isRate(metric: Metric): boolean {
  return indicatorOf[metric] !== undefined
}

function measureEntry(entry: Entry, metric: Metric): Measured {
  const indicator = indicatorOf[metric]
  if (metric === 'score') return { entry, value: entry.scorecard.total, numerator: null, denominator: null }
  if (indicator === undefined) {
    const group = entry.scorecard.groups.find(({ code }) => code === metric)
    return { entry, value: group?.published ?? null, numerator: null, denominator: null }
  }
  const found = entry.scorecard.groups.flatMap(({ indicators }) => indicators).find(({ code }) => code === indicator)
  return {
    entry,
    value: found?.ratio ?? null,
    numerator: found?.numerator ?? null,
    denominator: found?.denominator ?? null,
  }
}

/** One value per entry, in the order of the ranking. */
export function measure(ranking: Ranking, metric: Metric): readonly Measured[] {
  return ranking.entries.map((entry) => measureEntry(entry, metric))
}

/** Largest first; those without a value last. */
export function byValue(measured: readonly Measured[]): readonly Measured[] {
  return measured.toSorted((left, right) => (right.value ?? -Infinity) - (left.value ?? -Infinity))
}

/** The value in the middle, or the mean of the two in the middle; null when there is none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((left, right) => left - right)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2
}

export function knownValues(measured: readonly Measured[]): readonly number[] {
  return measured.flatMap(({ value }) => (value === null ? [] : [value]))
}
