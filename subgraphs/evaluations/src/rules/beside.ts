import type { Period } from '@motcua/kit/period'
import { classed, withoutInputs, type ClassedReason } from './difference.ts'
import { vietnameseDay } from './printed.ts'
import { indicatorsNotCaptured, type Reason } from './reason-not-computed.ts'
import type { Hundredths, Observation } from './scheme.ts'

/** One indicator of an agency on one of the two sides. */
export interface Side extends Observation {
  readonly points: Hundredths | null
}

/** What is compared: an indicator as the portal published it, and as the platform observes it. */
export interface Compared {
  /** Null: the capture has no row of it. */
  readonly published: Side | null
  readonly own: Side | null
  /** The portal shows a row of it at all. */
  readonly onPortal: boolean
  /** Why the platform does not observe it. Null: it does. */
  readonly whyNotObserved: Reason | null
  /** Where the platform's count is not that of the formula. Null: it is. */
  readonly otherDefinition: Reason | null
}

/** What makes the two sides differ, whatever the indicator: periods, knowledge, and whose dossiers were counted. */
export interface Circumstances {
  readonly capturedOn: string
  readonly period: Period
  readonly lastDay: string
  /** Last day that the source of the agency reported. Null: none. */
  readonly reportedThrough: string | null
  readonly isSimulated: boolean
}

/**
 * Why an indicator of the platform is not the published one, the weightiest reason first; empty where both count the same.
 * Nothing is guessed: where no reason is known, that is said.
 */
export function whyBeside({ published, own, ...why }: Compared, circumstances: Circumstances): ClassedReason[] {
  if (own === null) return [{ class: 'SCOPE', ...(why.whyNotObserved ?? unknownToUs) }]
  if (published === null) return [why.onPortal ? { class: 'NOT_CAPTURED', ...indicatorsNotCaptured } : withoutInputs]
  if (published.numerator === null || published.denominator === null) return [withoutInputs]
  if (published.numerator === own.numerator && published.denominator === own.denominator) return []
  const known = [
    ...datesOf(circumstances),
    ...(circumstances.isSimulated ? [simulated] : []),
    ...(why.otherDefinition === null ? [] : [{ class: 'DEFINITION' as const, ...why.otherDefinition }]),
  ]
  return known.length > 0 ? known : [otherDossiers]
}

/** The portal counts from 1 January to about the day of the capture. */
function datesOf({ capturedOn, period, lastDay, reportedThrough }: Circumstances): ClassedReason[] {
  const from = `${capturedOn.slice(0, 4)}-01-01`
  const isSame = period.from === from && (lastDay === capturedOn || period.until === capturedOn)
  return [
    ...(isSame ? [] : [otherPeriod(from, capturedOn, period.from, lastDay)]),
    ...(reportedThrough !== null && reportedThrough < lastDay ? [knownLess(reportedThrough, lastDay)] : []),
  ]
}

function otherPeriod(from: string, until: string, ownFrom: string, ownUntil: string): ClassedReason {
  return classed(
    'DATE',
    `Cổng tính từ ${vietnameseDay(from)} đến khoảng ${vietnameseDay(until)}; nền tảng tính từ ${vietnameseDay(ownFrom)} đến ${vietnameseDay(ownUntil)}.`,
    `The portal counts from ${from} to about ${until}, the platform from ${ownFrom} to ${ownUntil}.`,
  )
}

function knownLess(through: string, lastDay: string): ClassedReason {
  return classed(
    'DATE',
    `Nguồn của đơn vị mới gửi đến ngày ${vietnameseDay(through)}, kỳ tính đến ${vietnameseDay(lastDay)}.`,
    `The source of the agency reported through ${through}; the period ends on ${lastDay}.`,
  )
}

const unknownToUs: Reason = {
  reason: 'Nền tảng không có đơn vị này vào ngày cuối kỳ.',
  reasonEn: 'The platform knows no such agency on the last day of the period.',
}
const simulated = classed(
  'SCOPE',
  'Hồ sơ trên nền tảng là mô phỏng, không phải hồ sơ mà Cổng đã tính.',
  'The dossiers of the platform are simulated; they are not those that the portal counts.',
)
const otherDossiers = classed(
  'SCOPE',
  'Cùng kỳ, cùng cách tính: Cổng tính hồ sơ mà Cổng có, nền tảng tính hồ sơ do hệ thống của tỉnh, thành phố gửi đến.',
  'Same period, same rule: the portal counts the dossiers that it has, the platform those that the provincial system sent.',
)
