import { vietnameseDay } from './printed.ts'
import type { Reason } from './reason-not-computed.ts'

/** What the sources of one province told, by a moment. */
export interface Told {
  readonly provinceCode: string
  /** Last civil day that was told of. Null: nothing was ever told. */
  readonly knownThrough: string | null
}

export type RankingStatus = 'FINAL' | 'PROVISIONAL' | 'WITHHELD'

/** Whether a source told of any day of the period: then its zeros are zeros. */
export function hasTold({ knownThrough }: Told, from: string): boolean {
  return knownThrough !== null && knownThrough >= from
}

/**
 * How far a ranking can be relied on. FINAL: every source told of the whole period. PROVISIONAL: one of them of less, or of nothing.
 * WITHHELD: none of them of any day of it, so that there is nothing to rank.
 */
export function completenessOf(
  sources: readonly Told[],
  from: string,
  lastDay: string,
): { readonly status: RankingStatus; readonly why: Reason } {
  const whole = sources.filter(({ knownThrough }) => knownThrough !== null && knownThrough >= lastDay).length
  const told = sources.filter((source) => hasTold(source, from)).length
  const why = {
    reason: `${whole} trên ${sources.length} nguồn cấp tỉnh đã gửi hết kỳ (đến ${vietnameseDay(lastDay)}), ${sources.length - told} nguồn chưa gửi ngày nào của kỳ.`,
    reasonEn: `${whole} of ${sources.length} provincial sources told of the whole period (through ${lastDay}), ${sources.length - told} of no day of it.`,
  }
  if (told === 0) return { status: 'WITHHELD', why }
  return { status: whole === sources.length ? 'FINAL' : 'PROVISIONAL', why }
}
