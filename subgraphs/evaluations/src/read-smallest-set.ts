import { invalidInput } from '@motcua/kit/errors'
import type { Context } from './context.ts'
import type { OwnRanking, ScoredSubject } from './own-ranking.ts'
import { countOpen } from './queries/count-open.ts'
import type { SubjectRow } from './queries/observe.ts'
import { readRanking, type RankingQuestion } from './read-ranking.ts'
import { isNamed } from './rules/committee.ts'
import { gainOf } from './rules/gain.ts'
import type { Ranked } from './rules/rank.ts'
import type { Hundredths } from './rules/scheme.ts'
import { smallestSet, type SmallestSet, type Way } from './rules/smallest-set.ts'
import { waysToWin, type OpenCounts, type WayToWin } from './rules/ways-to-win.ts'

/** The arguments of Query.smallestSet as they come. */
export interface SmallestSetQuestion extends Omit<RankingQuestion, 'asKnownAt'> {
  readonly agency: string
  readonly total?: number | null | undefined
  readonly position?: number | null | undefined
}

export interface SmallestSetFound {
  readonly ranking: OwnRanking
  readonly ranked: Ranked<ScoredSubject>
  readonly asOf: string
  readonly target: Hundredths
  readonly ways: readonly (Way & { readonly rule: WayToWin })[]
  /** Null: all that is available does not reach the target. */
  readonly found: SmallestSet | null
}

/** The smallest set of open dossiers that reaches a target, in the platform's own ranking as known at last. */
export async function readSmallestSet(asked: SmallestSetQuestion, context: Context): Promise<SmallestSetFound> {
  const { agency, total = null, position = null, ...question } = asked
  const goal = readGoal(total, position)
  const ranking = await readRanking(question, context)
  const ranked = findRanked(ranking, agency)
  const { rankedAs, provinceCode, agencyCode } = ranked.entry
  const asOf = ranking.sources.find((one) => one.provinceCode === provinceCode)?.knownThrough ?? ranking.period.from
  const whose =
    rankedAs === 'PROVINCE'
      ? ({ subject: 'PROVINCE', code: provinceCode } as const)
      : ({ subject: 'AGENCY', code: agencyCode } as const)
  const open = await countOpen(context.db, { ...whose, period: ranking.period, asOf }).executeTakeFirstOrThrow()
  const target = 'total' in goal ? goal.total : totalForPosition(ranking, ranked.entry, goal.position)
  const ways = waysToWin.map((rule) => toWay(ranked.entry, rule, open))
  return { ranking, ranked, asOf, target, ways, found: smallestSet(ways, target - ranked.entry.total) }
}

function readGoal(total: number | null, position: number | null) {
  if (total !== null && position === null && total >= 0 && total <= 100) return { total: Math.round(total * 100) }
  if (position !== null && total === null && position >= 1) return { position }
  throw invalidInput('Give one target: total, from 0 to 100, or position, from 1.', 'total')
}

function findRanked({ ranked, unranked }: OwnRanking, agency: string): Ranked<ScoredSubject> {
  const isMeant = (one: SubjectRow) =>
    one.agencyCode === agency || (one.rankedAs === 'PROVINCE' && isNamed(one, agency))
  const found = ranked.find(({ entry }) => isMeant(entry))
  if (found !== undefined) return found
  const why = unranked.find(({ subject }) => isMeant(subject))?.why.reasonEn
  const message =
    why === undefined
      ? 'There is no such agency in this ranking. Give the code of one, such as H56.'
      : `It has no position. ${why}`
  throw invalidInput(`${agency.slice(0, 50)}: ${message}`, 'agency')
}

/** The least total with which nobody more than position − 1 others are better; the own one where that is so already. */
function totalForPosition({ ranked }: OwnRanking, { key, total }: ScoredSubject, position: number): Hundredths {
  const others = ranked.flatMap(({ entry }) => (entry.key === key ? [] : entry.total))
  return Math.max(total, others[position - 1] ?? total)
}

/** All that a change of so many dossiers wins, over the indicators that it moves. */
function toWay(subject: ScoredSubject, rule: WayToWin, open: OpenCounts) {
  const moved = subject.groups
    .flatMap(({ scores }) => scores)
    .flatMap(({ rule: indicator, observation }) => {
      const effect = rule.effects[indicator.code]
      return effect && observation ? [{ indicator, observation, effect }] : []
    })
  return {
    rule,
    available: moved.length === 0 ? 0 : open[rule.available],
    gained: (dossiers: number) =>
      moved.reduce(
        (sum, { indicator, observation, effect }) =>
          sum + gainOf(indicator, observation, effect(observation, dossiers)).gained,
        0,
      ),
  }
}
