import type { ExplainDayQuery } from '../../graphql/generated/graphql.ts'
import { mostByRounding, totalMinusGroups } from './to-capture-facts.ts'

/** A unit's published figures on one captured day. */
export interface DayRow {
  readonly capturedOn: string
  readonly position: number
  readonly outOf: number
  readonly total: number
  /** Published points by code of group. */
  readonly groups: ReadonlyMap<string, number | null>
  /** The source's total is not the sum of its groups, beyond rounding. */
  readonly stale: boolean
}

/** Oldest first; days on which the unit was not captured, or whose answer failed, are left out. */
export function toDayRows(answers: readonly (ExplainDayQuery | undefined)[]): readonly DayRow[] {
  return answers
    .flatMap((answer): DayRow[] => {
      const card = answer?.portalScorecard
      // Only the platform's own ranking is of no captured day.
      if (!card?.capturedOn) return []
      const groups = card.scorecard.groups.map(({ code, published }) => ({ code, points: published }))
      const difference = totalMinusGroups(card.scorecard.total, groups)
      return [
        {
          capturedOn: card.capturedOn,
          position: card.position,
          outOf: card.outOf,
          total: card.scorecard.total,
          groups: new Map(groups.map(({ code, points }) => [code, points])),
          stale: Math.abs(difference ?? 0) > mostByRounding,
        },
      ]
    })
    .toSorted((left, right) => (left.capturedOn < right.capturedOn ? -1 : 1))
}
