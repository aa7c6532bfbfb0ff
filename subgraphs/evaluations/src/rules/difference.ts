import { englishPoints, vietnamesePoints } from './printed.ts'
import type { Reason } from './reason-not-computed.ts'
import type { Hundredths } from './scheme.ts'

/** Why a published number is not ours; the graph says of each what it means. In this order they are counted. */
export const differenceClasses = [
  'SCOPE',
  'DATE',
  'DEFINITION',
  'STALE',
  'ROUNDING',
  'NOT_PUBLISHED',
  'NOT_CAPTURED',
] as const
export type DifferenceClass = (typeof differenceClasses)[number]

export interface ClassedReason extends Reason {
  readonly class: DifferenceClass
}

export const classed = (name: DifferenceClass, reason: string, reasonEn: string): ClassedReason => ({
  class: name,
  reason,
  reasonEn,
})

export function roundedOtherwise(ours: Hundredths, published: Hundredths): ClassedReason {
  return classed(
    'ROUNDING',
    `Làm tròn từ phân số gốc (nửa trở lên thì tăng) được ${vietnamesePoints(ours)}; Cổng ghi ${vietnamesePoints(published)}.`,
    `Rounded half-up from the raw fraction it is ${englishPoints(ours)}; the portal prints ${englishPoints(published)}.`,
  )
}

export function sumRoundedOtherwise(ours: Hundredths, published: Hundredths): ClassedReason {
  return classed(
    'ROUNDING',
    `Cộng các số đã làm tròn được ${vietnamesePoints(ours)}; Cổng ghi ${vietnamesePoints(published)}, tức là có phần được làm tròn ở chỗ khác.`,
    `Its rounded parts add up to ${englishPoints(ours)}; the portal prints ${englishPoints(published)}: a part was rounded elsewhere.`,
  )
}

export function notItsParts(sum: Hundredths, published: Hundredths): ClassedReason {
  return classed(
    'STALE',
    `Cổng ghi ${vietnamesePoints(published)}, còn các thành phần do chính Cổng công bố cộng lại được ${vietnamesePoints(sum)}: hai số được đọc ở hai thời điểm khác nhau.`,
    `The portal prints ${englishPoints(published)} and its own published parts add up to ${englishPoints(sum)}, because the two were read at different moments.`,
  )
}

export function otherRule(ours: Hundredths | null, published: Hundredths): ClassedReason {
  return classed(
    'DEFINITION',
    `Theo công thức của bộ chỉ số thì ${ours === null ? 'không có điểm' : `được ${vietnamesePoints(ours)}`}; Cổng ghi ${vietnamesePoints(published)}.`,
    `By the scheme's rule it ${ours === null ? 'has no points' : `is ${englishPoints(ours)}`}; the portal prints ${englishPoints(published)}.`,
  )
}

export const followsFromParts = (parts: readonly string[], name: DifferenceClass): ClassedReason =>
  classed(
    name,
    `Do ${parts.join(', ')} khác với điểm Cổng công bố.`,
    `Follows from ${parts.join(', ')}: the portal publishes other points there.`,
  )

export const withoutInputs = classed(
  'NOT_PUBLISHED',
  'Cổng công bố điểm nhưng không công bố tử số và mẫu số.',
  'The portal publishes the points without numerator and denominator.',
)

export const nationalRow = classed(
  'SCOPE',
  'Cổng không cho biết dòng toàn quốc được tính trên những đơn vị nào; đó không phải là số trung bình hay tổng hợp của các đơn vị trong danh sách.',
  'The portal does not say of which units its national row is made; it is neither a mean nor a pool of those in the list.',
)
