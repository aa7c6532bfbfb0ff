import type { RowOf } from '@motcua/kit/row-of'
import type { listIndicatorPoints } from './queries/list-published-points.ts'
import { toHundredths, toPoints } from './rules/exact.ts'
import { median } from './rules/median.ts'
import { ratio } from './rules/ratio.ts'
import type { Hundredths, Observations } from './rules/scheme.ts'
import { toCapturedGroup, type GroupScoreShape } from './to-group-score.ts'
import type { Scheme } from './to-scheme.ts'
import { groupsOf, type PublishedPoints } from './to-standings.ts'

export interface EntryScore {
  /** Our groups where computed, else the published ones. Null: a group is missing. */
  readonly computedTotal: number | null
  readonly groups: GroupScoreShape[]
}

/** By agency code. */
export type Scorecards = ReadonlyMap<string, EntryScore>

export type IndicatorRow = RowOf<typeof listIndicatorPoints>

/** What was captured of the entries of one listing. */
interface Captured {
  readonly agencyCodes: readonly string[]
  readonly groupPoints: PublishedPoints
  readonly indicators: readonly IndicatorRow[]
}

/** The scorecards of all entries of a listing, with the medians over exactly these entries. */
export function toScorecards(scheme: Scheme, captured: Captured): Scorecards {
  const inputs = indicatorsByAgency(captured)
  const medians = mediansOf(scheme, captured, [...inputs.values()])
  return new Map(
    captured.agencyCodes.map((agencyCode) => {
      const published = groupsOf(captured.groupPoints, agencyCode)
      const own = inputs.get(agencyCode) ?? null
      const groups = scheme.groups.map((group) =>
        toCapturedGroup(group, own?.observations ?? null, {
          points: published.get(group.code) ?? null,
          indicatorPoints: own?.points ?? new Map(),
          median: medians.points.get(group.code) ?? null,
          medianRatios: medians.ratios,
        }),
      )
      return [agencyCode, { computedTotal: sumOf(groups), groups: groups.map(({ score }) => score) }]
    }),
  )
}

function sumOf(groups: readonly { readonly points: Hundredths | null }[]): number | null {
  let sum = 0
  for (const { points } of groups) {
    if (points === null) return null
    sum += points
  }
  return toPoints(sum)
}

interface Inputs {
  readonly observations: Observations
  readonly points: ReadonlyMap<string, Hundredths | null>
}

/** Of the entries whose indicators were captured. */
export function indicatorsByAgency({ agencyCodes, indicators }: Omit<Captured, 'groupPoints'>): Map<string, Inputs> {
  const rows = Map.groupBy(indicators, (row) => row.agencyCode)
  return new Map(
    agencyCodes.flatMap((agencyCode) => {
      const own = rows.get(agencyCode)
      if (own === undefined) return []
      const observations = new Map(own.map((row) => [row.indicatorCode, row]))
      const points = new Map(
        own.map((row) => [row.indicatorCode, row.points === null ? null : toHundredths(row.points)]),
      )
      return [[agencyCode, { observations, points }] as const]
    }),
  )
}

function mediansOf(scheme: Scheme, { agencyCodes, groupPoints }: Captured, inputs: readonly Inputs[]) {
  const points = scheme.groups.map(({ code }) => {
    const values = agencyCodes.flatMap((agency) => groupsOf(groupPoints, agency).get(code) ?? [])
    const middle = median(values)
    return [code, middle === null ? null : toPoints(middle)] as const
  })
  const ratios = scheme.groups
    .flatMap((group) => group.indicators)
    .map(({ code }) => {
      const values = inputs.flatMap(({ observations }) => {
        const observation = observations.get(code)
        return (observation && ratio(observation)) ?? []
      })
      return [code, median(values)] as const
    })
  return { points: new Map(points), ratios: new Map(ratios) }
}
