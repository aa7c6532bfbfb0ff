import { addDays } from '@motcua/kit/civil-day'
import type { Period } from '@motcua/kit/period'
import { vietnameseDay } from './printed.ts'
import type { Reason } from './reason-not-computed.ts'

/** From which denominator of which indicator on a scheme ranks. */
export interface Least {
  readonly indicator: string
  readonly denominator: number
  readonly reason: string
  readonly reasonEn: string
}

export const sourceSilent: Reason = {
  reason: 'Nguồn của tỉnh, thành phố chưa gửi dữ liệu của ngày nào trong kỳ.',
  reasonEn: 'The source of its province reported no day of the period.',
}

export const withheld: Reason = {
  reason: 'Các nguồn đã gửi đủ kỳ này có quá ít hồ sơ so với kỳ trước, nên không đơn vị nào được xếp hạng.',
  reasonEn:
    'The sources that reported the period hold too little of the dossiers of the period before, so that no agency has a position.',
}

/** Names the days that the source did not report. */
export function sourceIncomplete(missing: readonly Period[]): Reason {
  const spans = (print: (day: string) => string) =>
    missing.map(({ from, until }) => `${print(from)} – ${print(addDays(until, -1))}`).join(', ')
  return {
    reason: `Nguồn của tỉnh, thành phố còn thiếu ${spans(vietnameseDay)}.`,
    reasonEn: `The source of its province has not reported ${spans(String)}.`,
  }
}

/** Says what was there, what is needed, and why. */
export function belowLeast(least: Least, denominator: number | null): Reason {
  return {
    reason: `Có ${denominator ?? 'không rõ bao nhiêu'} hồ sơ để tính, cần ít nhất ${least.denominator}. ${least.reason}`,
    reasonEn: `${denominator ?? 'An unknown number of'} dossiers to go by, at least ${least.denominator} are needed. ${least.reasonEn}`,
  }
}
