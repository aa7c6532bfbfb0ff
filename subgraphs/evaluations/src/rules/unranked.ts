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
  reasonEn: 'The source of its province told of no day of the period.',
}

/** Says what was there, what is needed, and why. */
export function belowLeast(least: Least, denominator: number | null): Reason {
  return {
    reason: `Có ${denominator ?? 'không rõ bao nhiêu'} hồ sơ để tính, cần ít nhất ${least.denominator}. ${least.reason}`,
    reasonEn: `${denominator ?? 'An unknown number of'} dossiers to go by, at least ${least.denominator} are needed. ${least.reasonEn}`,
  }
}
