import type { Period } from '@motcua/kit/period'
import { toPoints } from './rules/exact.ts'
import { neededForOnePoint } from './rules/needed-for-one-point.ts'
import { ratio } from './rules/ratio.ts'
import { indicatorsNotCaptured, reasonNotComputed, type Reason } from './rules/reason-not-computed.ts'
import type { Hundredths, Observation, Observations } from './rules/scheme.ts'
import { scoreGroup } from './rules/score-group.ts'
import type { SchemeGroup, SchemeIndicator } from './to-scheme.ts'

/** The fields of GroupScore; points with two decimals. */
export interface GroupScoreShape {
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly points: number | null
  readonly published: number | null
  readonly computed: boolean
  readonly reason: string | null
  readonly reasonEn: string | null
  /** What is unsure about the rules of the group. Null: confirmed. */
  readonly unsure: string | null
  readonly unsureEn: string | null
  readonly maximum: number
  readonly lostPoints: number | null
  /** What could be observed of the maximum. Null: the points are not from the platform's own observations. */
  readonly observablePoints: number | null
  readonly median: number | null
  readonly indicators: readonly IndicatorScoreShape[]
}

/** A list of dossiers behind an indicator. */
export interface IndicatorDossiers {
  readonly part: 'NUMERATOR' | 'DENOMINATOR' | 'LOST'
  readonly filter: {
    readonly figure: string
    readonly period: Period
    readonly unit: string | null
    readonly agency: string | null
    readonly asKnownAt: Date | null
  }
}

/** The fields of IndicatorScore. */
export interface IndicatorScoreShape {
  readonly code: string
  readonly number: string | null
  readonly name: string
  readonly nameEn: string
  readonly formula: string
  readonly formulaEn: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly ratio: number | null
  readonly points: number | null
  readonly published: number | null
  readonly maximum: number
  readonly lostPoints: number | null
  readonly medianRatio: number | null
  readonly neededForOnePoint: number | null
  readonly neededForNextPosition: number | null
  readonly reason: string | null
  readonly reasonEn: string | null
  readonly note: string | null
  readonly noteEn: string | null
  readonly dossiers: readonly IndicatorDossiers[]
}

/** What was published of a group, and what its neighbours in the ranking have. */
export interface PublishedGroup {
  readonly points: Hundredths | null
  readonly indicatorPoints: ReadonlyMap<string, Hundredths | null>
  readonly median: number | null
  readonly medianRatios: ReadonlyMap<string, number | null>
}

/** A group of a capture: ours where the inputs are known, else the published points with the reason. */
export function toCapturedGroup(group: SchemeGroup, observations: Observations | null, published: PublishedGroup) {
  const scored = scoreGroup(group, observations ?? new Map())
  const reason = observations === null ? indicatorsNotCaptured : reasonNotComputed(scored.missing, 'CAPTURE')
  const computed = observations !== null && scored.points !== null
  const points = computed ? scored.points : published.points
  return {
    points,
    score: {
      ...toGroupScore(group, points, computed ? null : reason),
      published: pointsOrNull(published.points),
      median: published.median,
      indicators:
        observations === null
          ? []
          : scored.indicators.map(({ rule, points: own }) => ({
              ...toIndicatorScore(rule, observations.get(rule.code), own),
              published: pointsOrNull(published.indicatorPoints.get(rule.code) ?? null),
              medianRatio: published.medianRatios.get(rule.code) ?? null,
            })),
    },
  }
}

/** A group of a simulation: nothing is published, so that without all inputs there are no points. */
export function toSimulatedGroup(group: SchemeGroup, observations: Observations) {
  const { points, missing, indicators } = scoreGroup(group, observations)
  const reason = points === null ? reasonNotComputed(missing, 'SIMULATION') : null
  return {
    points,
    score: {
      ...toGroupScore(group, points, reason),
      indicators: indicators.map(({ rule, points: own }) => toIndicatorScore(rule, observations.get(rule.code), own)),
    },
  }
}

export function toGroupScore(group: SchemeGroup, points: Hundredths | null, why: Reason | null): GroupScoreShape {
  return {
    code: group.code,
    name: group.name,
    nameEn: group.nameEn,
    points: pointsOrNull(points),
    published: null,
    computed: why === null,
    reason: why?.reason ?? null,
    reasonEn: why?.reasonEn ?? null,
    unsure: group.unsure,
    unsureEn: group.unsureEn,
    maximum: toPoints(group.maximum),
    lostPoints: points === null ? null : toPoints(group.maximum - points),
    observablePoints: null,
    median: null,
    indicators: [],
  }
}

const nothingObserved: Observation = { numerator: null, denominator: null }

export function toIndicatorScore(
  rule: SchemeIndicator,
  observation: Observation = nothingObserved,
  points: Hundredths | null,
): IndicatorScoreShape {
  const { code, number, name, nameEn, formula, formulaEn, maximum } = rule
  return {
    code,
    number,
    name,
    nameEn,
    formula,
    formulaEn,
    numerator: observation.numerator,
    denominator: observation.denominator,
    ratio: ratio(observation),
    points: pointsOrNull(points),
    published: null,
    maximum: toPoints(maximum),
    lostPoints: points === null ? null : toPoints(maximum - points),
    medianRatio: null,
    neededForOnePoint: neededForOnePoint(rule, observation),
    neededForNextPosition: null,
    reason: null,
    reasonEn: null,
    note: null,
    noteEn: null,
    dossiers: [],
  }
}

/** Null: there are none. */
export function pointsOrNull(points: Hundredths | null): number | null {
  return points === null ? null : toPoints(points)
}
