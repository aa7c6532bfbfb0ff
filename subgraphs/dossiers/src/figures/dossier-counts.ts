import { measureNames, measures, type MeasureName } from './measures.ts'

/** Every measure of one unit and period; figures/measures.ts says what each one means. */
export type DossierCounts = Readonly<Record<MeasureName, number>>

/** Counts made measure by measure. */
export function toCounts(countOf: (name: MeasureName) => number): DossierCounts {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every name of the table is given a value
  return Object.fromEntries(measureNames.map((name) => [name, countOf(name)])) as DossierCounts
}

/** The counts of a unit of which nothing is stored: nothing received, nothing ended. */
export const nothingCounted: DossierCounts = toCounts(() => 0)

/** The counts of several units together. */
export function sumOfCounts(counts: readonly DossierCounts[]): DossierCounts {
  return toCounts((name) => counts.reduce((sum, each) => sum + each[name], 0))
}

/** Whether a measure is nothing but a sum of others: statements leave it out, and completeCounts adds it. */
export function isSumOfOthers(name: MeasureName): boolean {
  const { adds, summed, channel, level } = measures[name]
  return adds === undefined && summed === undefined && channel === undefined && level === undefined
}

/** The measures that a statement reads, in the order of the table. */
export const readMeasures: readonly MeasureName[] = measureNames.filter((name) => !isSumOfOthers(name))

/** What a statement read, with the measures that are sums of others. */
export function completeCounts(read: Readonly<Record<string, unknown>>): DossierCounts {
  const countOf = (name: string): number => {
    const is = isMeasure(name) && isSumOfOthers(name) ? (measures[name].is ?? []) : null
    if (is === null) return Number(read[name])
    return is.reduce((sum, part) => (part.startsWith('-') ? sum - countOf(part.slice(1)) : sum + countOf(part)), 0)
  }
  return toCounts(countOf)
}

function isMeasure(name: string): name is MeasureName {
  return name in measures
}

/** Whether any measure is more than nothing. */
export function isAnythingCounted(counts: DossierCounts): boolean {
  return measureNames.some((name) => counts[name] !== 0)
}
