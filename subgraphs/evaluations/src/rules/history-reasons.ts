import { cameAndLeft } from './came-and-left.ts'
import { englishPoints, vietnamesePoints } from './printed.ts'
import type { Reason } from './reason-not-computed.ts'
import type { Hundredths } from './scheme.ts'
import { isStale } from './stale.ts'

/** An agency in one captured list, as its history needs it. */
export interface HistoryDay {
  readonly schemeId: string
  /** Groups that the scheme has. */
  readonly groupsOfScheme: number
  readonly total: Hundredths
  readonly groups: readonly Hundredths[]
  readonly agencies: ReadonlySet<string>
  readonly note: string | null
  readonly noteEn: string | null
}

export interface HistoryReason extends Reason {
  readonly code: 'STALE' | 'STALE_BEFORE' | 'NEW_RULES' | 'BOUNDARIES' | 'NOTE'
}

/** What is known of why a day looks as it does beside the one before. before null: the first day. */
export function historyReasons(day: HistoryDay, before: HistoryDay | null): HistoryReason[] {
  return [
    ...(before !== null && before.schemeId !== day.schemeId ? [newRules(before.schemeId, day.schemeId)] : []),
    ...(before === null ? [] : boundaries(before.agencies, day.agencies)),
    ...(isStaleDay(day) ? [stale(day)] : []),
    ...(before !== null && isStaleDay(before) ? [staleBefore] : []),
    ...(day.note === null ? [] : [{ code: 'NOTE' as const, reason: day.note, reasonEn: day.noteEn ?? day.note }]),
  ]
}

export function isStaleDay({ total, groups, groupsOfScheme }: HistoryDay): boolean {
  return isStale(total, groups, groupsOfScheme)
}

function newRules(before: string, after: string): HistoryReason {
  return {
    code: 'NEW_RULES',
    reason: `Cổng tính theo ${after}, lần trước theo ${before}: điểm và vị trí không so sánh được với nhau.`,
    reasonEn: `The portal applied ${after}, and ${before} in the capture before: points and positions cannot be compared.`,
  }
}

function boundaries(before: ReadonlySet<string>, after: ReadonlySet<string>): HistoryReason[] {
  const { came, left } = cameAndLeft(before, after)
  if (came + left === 0) return []
  const reason = `Danh sách có thêm ${came} và bớt ${left} đơn vị so với lần trước.`
  return [
    {
      code: 'BOUNDARIES',
      reason,
      reasonEn: `${came} agencies joined the list and ${left} left it since the capture before.`,
    },
  ]
}

function stale({ total, groups }: HistoryDay): HistoryReason {
  const by = total - groups.reduce((sum, points) => sum + points, 0)
  const [sign, size] = [by < 0 ? '−' : '+', Math.abs(by)]
  return {
    code: 'STALE',
    reason: `Tổng điểm tại nguồn lệch ${sign}${vietnamesePoints(size)} so với tổng các nhóm: hai số được đọc ở hai thời điểm khác nhau.`,
    reasonEn: `The source's total differs by ${sign}${englishPoints(size)} from its own groups, because the two were read at different moments.`,
  }
}

const staleBefore: HistoryReason = {
  code: 'STALE_BEFORE',
  reason: 'Tổng điểm của lần trước là số cũ, nên mức thay đổi gồm cả phần lệch đó.',
  reasonEn: 'The total of the capture before was stale, so the change includes its error.',
}
