import type { ProvinceScorecardQuery } from '../../graphql/generated/graphql.ts'

export type Entry = NonNullable<ProvinceScorecardQuery['portalScorecard']>
export type Group = Entry['scorecard']['groups'][number]
export type Indicator = Group['indicators'][number]

type Points = Pick<Group, 'published' | 'points'>

/** Points published by the portal; ours only where it printed none. */
export function earnedIn({ published, points }: Points): number | null {
  return published ?? points
}

/** The group that loses most points; null when none has points. */
export function toMostLost(groups: readonly Group[]): { readonly group: Group; readonly lost: number } | null {
  let most: { readonly group: Group; readonly lost: number } | null = null
  for (const group of groups) {
    const earned = earnedIn(group)
    if (earned === null) continue
    const lost = group.maximum - earned
    if (most === null || lost > most.lost) most = { group, lost }
  }
  return most
}

export interface ScoreCheck {
  readonly parts: readonly number[]
  readonly total: number
  /** Not more than the groups' own rounding to two decimals can make. */
  readonly isRounding: boolean
}

/** Half of the last published decimal. */
const mostRounded = 0.005

/** Published points of the groups with the total they should add up to; null when a group has none. */
export function toScoreCheck(groups: readonly Points[], total: number): ScoreCheck | null {
  const parts = groups.flatMap((group) => earnedIn(group) ?? [])
  if (parts.length !== groups.length || parts.length === 0) return null
  const difference = Math.abs(parts.reduce((sum, part) => sum + part, 0) - total)
  return { parts, total, isRounding: difference > 0.001 && difference <= (parts.length + 1) * mostRounded + 1e-9 }
}

/** The scored indicator whose ratio lies furthest below the median of the provinces; null when none does. */
export function toFurthestBelow(
  indicators: readonly Indicator[],
): { readonly indicator: Indicator; readonly below: number } | null {
  let furthest: { readonly indicator: Indicator; readonly below: number } | null = null
  for (const indicator of indicators) {
    const { ratio, medianRatio, maximum } = indicator
    if (ratio === null || medianRatio === null || maximum === 0) continue
    const below = medianRatio - ratio
    if (below > (furthest?.below ?? 0)) furthest = { indicator, below }
  }
  return furthest
}
