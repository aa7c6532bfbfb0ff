import { indicatorNames } from './indicator-names.ts'
import type { IndicatorRule } from './scheme.ts'

/** What the missing inputs of a group were looked for in. */
export type Source = 'CAPTURE' | 'SIMULATION'

/** The same sentence in Vietnamese and in English, under the names of the graph. */
export interface Reason {
  readonly reason: string
  readonly reasonEn: string
}

/** Says, for a reader of the answer, why the points of a group are not ours. */
export function reasonNotComputed(missing: readonly IndicatorRule[], source: Source): Reason {
  const names = indicatorNames(missing)
  if (source === 'SIMULATION') {
    return {
      reason: `Chưa có số liệu đầu vào cho ${names.vi}.`,
      reasonEn: `No observation was given for ${names.en}.`,
    }
  }
  return missing.every((indicator) => !indicator.onPortal)
    ? {
        reason: `Cổng công bố điểm của nhóm nhưng không công bố tử số và mẫu số của ${names.vi}.`,
        reasonEn: `The portal publishes the points of the group, but not the numerators and denominators of ${names.en}.`,
      }
    : {
        reason: `Bản chụp không có tử số và mẫu số của ${names.vi}.`,
        reasonEn: `The numerators and denominators of ${names.en} were not captured.`,
      }
}

export const indicatorsNotCaptured: Reason = {
  reason: 'Bản chụp chỉ có tổng điểm và điểm từng nhóm, không có các chỉ số.',
  reasonEn: 'Only totals and groups were captured, no indicators.',
}
