import type { IndicatorRule } from './scheme.ts'

/** What the missing inputs of a group were looked for in. */
export type Source = 'CAPTURE' | 'SIMULATION'

/** Says, for a reader of the answer, why the points of a group are not ours. */
export function reasonNotComputed(missing: readonly IndicatorRule[], source: Source): string {
  const names = missing.map((indicator) => indicator.number ?? indicator.code).join(', ')
  if (source === 'SIMULATION') return `No observation was given for ${names}.`
  return missing.every((indicator) => !indicator.onPortal)
    ? `The portal publishes the points of the group, but not the numerators and denominators of ${names}.`
    : `The numerators and denominators of ${names} were not captured.`
}

export const indicatorsNotCaptured = 'Only totals and groups were captured, no indicators.'
