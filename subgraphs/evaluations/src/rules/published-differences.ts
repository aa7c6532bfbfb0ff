import {
  followsFromParts,
  notItsParts,
  otherRule,
  roundedOtherwise,
  sumRoundedOtherwise,
  withoutInputs,
  type ClassedReason,
} from './difference.ts'
import { indicatorsNotCaptured, reasonNotComputed } from './reason-not-computed.ts'
import type { GroupRule, Hundredths, IndicatorRule, Observations } from './scheme.ts'
import { scoreGroup } from './score-group.ts'
import { scoreIndicator } from './score-indicator.ts'
import { mostByRounding } from './stale.ts'

/** What was printed of one agency. */
export interface PublishedScore {
  readonly total: Hundredths
  readonly groups: ReadonlyMap<string, Hundredths>
  /** Null: no indicators were captured. */
  readonly observations: Observations | null
  /** Of the indicators with printed points. */
  readonly indicatorPoints: ReadonlyMap<string, Hundredths>
}

/** A printed number of points beside ours. why null: ours is the same to the hundredth. */
export interface Cell {
  readonly kind: 'TOTAL' | 'GROUP' | 'INDICATOR'
  /** Null: the total. */
  readonly code: string | null
  readonly number: string | null
  readonly published: Hundredths
  /** Null: it cannot be computed. */
  readonly computed: Hundredths | null
  readonly why: ClassedReason | null
}

/** Every number of points that was printed of one agency: its total, then each group with its indicators in the order of the scheme. */
export function cellsOf(groups: readonly GroupRule[], score: PublishedScore): Cell[] {
  const cells = groups.map((group) => {
    const indicators = group.indicators.flatMap((rule) => indicatorCell(rule, score) ?? [])
    return { group: groupCell(group, score, indicators), indicators }
  })
  const ofGroups = cells.flatMap(({ group }) => group ?? [])
  return [
    totalCell(groups, score, ofGroups),
    ...cells.flatMap(({ group, indicators }) => [...(group ? [group] : []), ...indicators]),
  ]
}

function indicatorCell(rule: IndicatorRule, { observations, indicatorPoints }: PublishedScore): Cell | null {
  const published = indicatorPoints.get(rule.code)
  if (published === undefined) return null
  const { points, known } = scoreIndicator(rule, observations?.get(rule.code))
  const cell = { kind: 'INDICATOR', code: rule.code, number: rule.number, published, computed: points } as const
  if (!known) return { ...cell, why: withoutInputs }
  return { ...cell, why: points === published ? null : whyIndicator(points, published) }
}

function whyIndicator(points: Hundredths | null, published: Hundredths): ClassedReason {
  return points !== null && Math.abs(points - published) <= 1
    ? roundedOtherwise(points, published)
    : otherRule(points, published)
}

function groupCell(
  group: GroupRule,
  { groups, observations }: PublishedScore,
  indicators: readonly Cell[],
): Cell | null {
  const published = groups.get(group.code)
  if (published === undefined) return null
  const { points, missing } = scoreGroup(group, observations ?? new Map())
  const cell = { kind: 'GROUP', code: group.code, number: null, published } as const
  if (points === null || observations === null) {
    return { ...cell, computed: null, why: whyNotComputed(missing, observations === null) }
  }
  return { ...cell, computed: points, why: points === published ? null : whySum(points, published, indicators, 1) }
}

/** The portal has no row of some indicators at all: then it is not the capture that lacks them. */
function whyNotComputed(missing: readonly IndicatorRule[], isWithoutIndicators: boolean): ClassedReason {
  const name = missing.length > 0 && missing.every(({ onPortal }) => !onPortal) ? 'NOT_PUBLISHED' : 'NOT_CAPTURED'
  const isOfCapture = isWithoutIndicators && name === 'NOT_CAPTURED'
  return { class: name, ...(isOfCapture ? indicatorsNotCaptured : reasonNotComputed(missing, 'CAPTURE')) }
}

function totalCell(groups: readonly GroupRule[], score: PublishedScore, cells: readonly Cell[]): Cell {
  const cell = { kind: 'TOTAL', code: null, number: null, published: score.total } as const
  if (cells.length < groups.length) {
    return { ...cell, computed: null, why: { class: 'NOT_CAPTURED', ...groupsNotCaptured } }
  }
  const computed = cells.reduce((sum, one) => sum + (one.computed ?? one.published), 0)
  return {
    ...cell,
    computed,
    why: computed === score.total ? null : whySum(computed, score.total, cells, mostByRounding),
  }
}

const groupsNotCaptured = {
  reason: 'Bản chụp không có điểm của mọi nhóm.',
  reasonEn: 'The points of some group were not captured.',
}

/** Why a sum is not what was printed: the printed parts do not add up to it, or one of them is itself not ours. */
function whySum(ours: Hundredths, published: Hundredths, parts: readonly Cell[], tolerance: Hundredths): ClassedReason {
  const differing = parts.filter(({ computed, published: printed }) => computed !== null && computed !== printed)
  const printedSum = parts.reduce((sum, part) => sum + part.published, 0)
  if (Math.abs(printedSum - published) > tolerance) return notItsParts(printedSum, published)
  const [first] = differing
  if (first?.why == null) return sumRoundedOtherwise(ours, published)
  const name = differing.every(({ why }) => why?.class === 'ROUNDING') ? 'ROUNDING' : first.why.class
  return followsFromParts(
    differing.map(({ number, code }) => number ?? code ?? ''),
    name,
  )
}
