import { nothingCounted, type DossierCounts } from './dossier-counts.ts'

const isMeasure = (name: string): name is keyof DossierCounts => name in nothingCounted
const measures = Object.keys(nothingCounted).filter(isMeasure)

/** What is counted of several subjects together, measure by measure: every measure is a number of dossiers or days. */
export function sumOfCounts(parts: readonly DossierCounts[]): DossierCounts {
  const sum: { -readonly [Measure in keyof DossierCounts]: number } = { ...nothingCounted }
  for (const part of parts) for (const measure of measures) sum[measure] += part[measure]
  return sum
}

/** Whether any measure is more than nothing. */
export function isAnythingCounted(counts: DossierCounts): boolean {
  return measures.some((measure) => counts[measure] !== 0)
}
