import type { CountedAgency } from './counted-agency.ts'

/** Counted agencies as plain numbers: quick to compare, and handed to another thread without a copy. */
export interface PackedAgencies {
  /** Of each agency. */
  readonly series: number
  /** Of each series. */
  readonly spans: number
  /** One row for each agency. */
  readonly numbers: Float64Array<ArrayBuffer>
}

/** Total, volume and the two variances come before the series. */
const before = 4

/** One agency as a row of numbers. */
export function packAgency({ total, volume, independent, rounding, series }: CountedAgency): number[] {
  const ofSeries = series.flatMap(({ worth, numerators, denominators }) => [worth, ...numerators, ...denominators])
  return [total, volume, independent, rounding, ...ofSeries]
}

/** Rows of agencies that have the same series and spans. */
export function joinRows(rows: readonly (readonly number[])[], spans: number): PackedAgencies {
  const width = rows[0]?.length ?? before
  const numbers = new Float64Array(rows.length * width)
  for (const [at, row] of rows.entries()) numbers.set(row, at * width)
  return { series: (width - before) / (1 + 2 * spans), spans, numbers }
}

export function unpackAgencies({ series: many, spans, numbers }: PackedAgencies): CountedAgency[] {
  const ofSeries = 1 + 2 * spans
  const width = before + many * ofSeries
  return Array.from({ length: numbers.length / width }, (_, row) => {
    const [total = 0, volume = 0, independent = 0, rounding = 0, ...counted] = numbers.subarray(
      row * width,
      (row + 1) * width,
    )
    const series = Array.from({ length: many }, (_one, place) => {
      const [worth = 0, ...counts] = counted.slice(place * ofSeries, (place + 1) * ofSeries)
      return { worth, numerators: counts.slice(0, spans), denominators: counts.slice(spans) }
    })
    return { total, volume, independent, rounding, series }
  })
}
