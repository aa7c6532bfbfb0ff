import { addDays } from '@motcua/kit/civil-day'
import type { Period } from '@motcua/kit/period'
import { vietnameseDay } from './printed.ts'
import type { Reason } from './reason-not-computed.ts'

/** What the sources of one province told, by a moment. */
export interface Told {
  readonly provinceCode: string
  /** First civil day of which everything is told. Null: not known, or nothing was ever told. */
  readonly knownFrom: string | null
  /** Last civil day that was told of. Null: nothing was ever told. */
  readonly knownThrough: string | null
}

export type RankingStatus = 'FINAL' | 'PROVISIONAL' | 'WITHHELD'

/** Whether a source told of any day of the period: then its zeros are zeros. */
export function hasTold({ knownFrom, knownThrough }: Told, { from, until }: Period): boolean {
  return knownThrough !== null && knownThrough >= from && (knownFrom === null || knownFrom < until)
}

/**
 * How far a ranking can be relied on. FINAL: every source told of the whole period. PROVISIONAL: one of them of less, or of nothing.
 * WITHHELD: none of them of any day of it, so that there is nothing to rank.
 */
export function completenessOf(
  sources: readonly Told[],
  period: Period,
): { readonly status: RankingStatus; readonly why: Reason } {
  const lastDay = addDays(period.until, -1)
  const whole = sources.filter(
    ({ knownFrom, knownThrough }) =>
      knownThrough !== null && knownThrough >= lastDay && (knownFrom === null || knownFrom <= period.from),
  ).length
  const told = sources.filter((source) => hasTold(source, period)).length
  const why = {
    reason: `${whole} trên ${sources.length} nguồn cấp tỉnh đã gửi đủ mọi ngày của kỳ (${vietnameseDay(period.from)} – ${vietnameseDay(lastDay)}), ${sources.length - told} nguồn chưa gửi ngày nào của kỳ.`,
    reasonEn: `${whole} of ${sources.length} provincial sources told of every day of the period (${period.from} to ${lastDay}), ${sources.length - told} of no day of it.`,
  }
  if (told === 0) return { status: 'WITHHELD', why }
  return { status: whole === sources.length ? 'FINAL' : 'PROVISIONAL', why }
}
