import type { ExplainDayQuery, ExplainScorecardQuery } from '../../graphql/generated/graphql.ts'
import { mostByRounding, totalMinusGroups } from './to-capture-facts.ts'

type Told = NonNullable<
  NonNullable<NonNullable<ExplainScorecardQuery['portalScorecard']>['agency']>['portalHistory']
>[number]

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
  /** Null, as the next two are empty, where the agency's history did not answer. */
  readonly scheme: string | null
  /** Since the captured day before; null for the first, and under other rules. */
  readonly movement: Told['movement']
  readonly reasons: Told['reasons']
}

/** Oldest first; days on which the unit was not captured, or whose answer failed, are left out. history: what each day is told to be made of. */
export function toDayRows(
  answers: readonly (ExplainDayQuery | undefined)[],
  history: readonly Told[],
): readonly DayRow[] {
  return answers
    .flatMap((answer): DayRow[] => {
      const card = answer?.portalScorecard
      // Only the platform's own ranking is of no captured day.
      if (!card?.capturedOn) return []
      const groups = card.scorecard.groups.map(({ code, published }) => ({ code, points: published }))
      const told = history.find(({ capturedOn }) => capturedOn === card.capturedOn)
      const difference = totalMinusGroups(card.scorecard.total, groups)
      return [
        {
          capturedOn: card.capturedOn,
          position: card.position,
          outOf: card.outOf,
          total: card.scorecard.total,
          groups: new Map(groups.map(({ code, points }) => [code, points])),
          stale: Math.abs(difference ?? 0) > mostByRounding,
          scheme: told?.scheme ?? null,
          movement: told?.movement ?? null,
          reasons: told?.reasons ?? [],
        },
      ]
    })
    .toSorted((left, right) => (left.capturedOn < right.capturedOn ? -1 : 1))
}

/** Whether other rules hold than on the day before. */
export function hasNewRules(day: DayRow, before: DayRow): boolean {
  return day.scheme !== null && before.scheme !== null && day.scheme !== before.scheme
}

/** The days since the rules of the newest began to hold: only they can be compared with it. */
export function toComparable(rows: readonly DayRow[]): readonly DayRow[] {
  const begins = rows.findLastIndex((row, index) => {
    const before = rows[index - 1]
    return before !== undefined && hasNewRules(row, before)
  })
  return rows.slice(Math.max(0, begins))
}
