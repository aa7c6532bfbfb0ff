import { missing } from './number.ts'

/**
 * What stands in place of a figure, on the screen and in files. 0 is a figure and stands for itself. none: there may be
 * one, and nobody told it. notApplicable: there can be none, such as a rate of nothing. What is suppressed because it is
 * of too few dossiers is marked in words.
 */
export const marks = { none: missing, notApplicable: '×' } as const

const impossible = new Set(['NO_DENOMINATOR', 'ZERO_BASE'])

/** The mark of a figure that has no value, by the reason that the graph gives. */
export function markFor(reason: string | null | undefined): string {
  return reason !== null && reason !== undefined && impossible.has(reason) ? marks.notApplicable : marks.none
}
