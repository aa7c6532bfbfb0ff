import { indicatorNames } from './rules/indicator-names.ts'
import type { OwnRanking, ScoredSubject } from './own-ranking.ts'
import { mediansOf } from './among-ranked.ts'
import { toPoints } from './rules/exact.ts'
import { neededForPoints } from './rules/needed-for-one-point.ts'
import { ownIndicators } from './rules/own-indicators.ts'
import { monitored, nothingToScore, reasonNotObserved } from './rules/reasons-not-observed.ts'
import type { Reason } from './rules/reason-not-computed.ts'
import type { Hundredths } from './rules/scheme.ts'
import { knownPointsOf, observableOf, type OwnScore } from './rules/score-own.ts'
import {
  toGroupScore,
  toIndicatorScore,
  type GroupScoreShape,
  type IndicatorDossiers,
  type IndicatorScoreShape,
} from './to-group-score.ts'
import type { SchemeIndicator } from './to-scheme.ts'

/** The groups of one agency of the platform's own ranking. next: total of the position above; null when there is none. */
export function toOwnGroups(ranking: OwnRanking, subject: ScoredSubject, next: Hundredths | null): GroupScoreShape[] {
  const medians = mediansOf(ranking)
  const more = next === null ? null : next - subject.total
  return subject.groups.map(({ group, scores }) => {
    const observable = observableOf(scores)
    const points = knownPointsOf(scores)
    const middle = medians.points.get(group.code) ?? null
    return {
      ...toGroupScore(group, points, reasonOf(scores)),
      computed: points !== null,
      observablePoints: toPoints(observable),
      lostPoints: points === null ? null : toPoints(observable - points),
      median: middle === null ? null : toPoints(middle),
      indicators: scores.map((score) => ({
        ...toOwnIndicator(score, more),
        medianRatio: medians.ratios.get(score.rule.code) ?? null,
        dossiers: dossiersOf(ranking, subject, score),
      })),
    }
  })
}

/** What the points of a group are without. Null: without nothing. */
export function reasonOf(scores: readonly OwnScore[]): Reason | null {
  const missing = scores.filter(({ rule, observation }) => observation === null && rule.maximum > 0)
  if (missing.length === 0) return null
  const names = indicatorNames(missing.map(({ rule }) => rule))
  return {
    reason: `Nền tảng chưa quan sát được ${names.vi}; điểm của nhóm không gồm các chỉ số này.`,
    reasonEn: `The platform cannot observe ${names.en}; the points of the group do not include them.`,
  }
}

function toOwnIndicator(
  { rule, observation, points }: OwnScore<SchemeIndicator>,
  more: Hundredths | null,
): IndicatorScoreShape {
  const own = ownIndicators[rule.code]
  const why = points === null ? reasonWithoutPoints(rule, observation === null) : null
  return {
    ...toIndicatorScore(rule, observation ?? undefined, points),
    reason: why?.reason ?? null,
    reasonEn: why?.reasonEn ?? null,
    note: (observation && own?.note?.reason) ?? null,
    noteEn: (observation && own?.note?.reasonEn) ?? null,
    neededForNextPosition: observation && more !== null ? neededForPoints(rule, observation, more) : null,
  }
}

function reasonWithoutPoints(rule: SchemeIndicator, isUnknown: boolean): Reason {
  if (isUnknown) return reasonNotObserved(rule.code)
  return rule.curve === 'MONITORED' ? monitored : nothingToScore
}

const parts = { numerator: 'NUMERATOR', denominator: 'DENOMINATOR', lost: 'LOST' } as const
const partNames = ['numerator', 'denominator', 'lost'] as const

/** What asks for the dossiers of an agency: a province by its unit, so that its departments and communes count; any other by the agency. */
export function filterOf({ period, asKnownAt }: OwnRanking, { rankedAs, unitId, agencyCode }: ScoredSubject) {
  const isProvince = rankedAs === 'PROVINCE'
  return { period, unit: isProvince ? unitId : null, agency: isProvince ? null : agencyCode, asKnownAt }
}

function dossiersOf(ranking: OwnRanking, subject: ScoredSubject, { rule, observation }: OwnScore): IndicatorDossiers[] {
  const lists = observation === null ? null : ownIndicators[rule.code]?.lists
  if (!lists) return []
  const of = filterOf(ranking, subject)
  return partNames.flatMap((part) => lists[part].map((figure) => ({ part: parts[part], filter: { figure, ...of } })))
}
