import type { Period } from '@motcua/kit/period'
import type { Context } from './context.ts'
import { oncePerQuestion } from './once-per-question.ts'
import { rankOwn, type OwnRanking, type ScoredSubject } from './own-ranking.ts'
import type { OwnEntry } from './parents.ts'
import { readRanking } from './read-ranking.ts'
import { toPoints } from './rules/exact.ts'
import type { Ranked } from './rules/rank.ts'
import { pointsOf } from './rules/score-own.ts'
import { fieldOf, splitMove, type Fields } from './rules/split-move.ts'

/** The ranking of another period, and the same by the rules of the one it is compared with. */
interface Earlier {
  readonly before: OwnRanking
  readonly ranked: ReadonlyMap<string, Ranked<ScoredSubject>>
  readonly rescored: ReadonlyMap<string, Ranked<ScoredSubject>>
  readonly fields: Fields
}

/** The same question of another period; read once, however many agencies ask. */
const earlier = oncePerQuestion('against', readEarlier)

async function readEarlier(ranking: OwnRanking, against: Period, context: Context): Promise<Earlier> {
  const { level, within, askedScheme, asKnownAt } = ranking
  const before = await readRanking({ level, within, scheme: askedScheme, asKnownAt, period: against }, context)
  const rescored = await rankOwn({ ...before, scheme: ranking.scheme }, context.signal)
  return {
    before,
    ranked: byKey(before),
    rescored: byKey(rescored),
    fields: {
      before: fieldOf(totalsOf(before)),
      rescored: fieldOf(totalsOf(rescored)),
      rearranged: fieldOf(rearranged(rescored, ranking)),
      after: fieldOf(totalsOf(ranking)),
    },
  }
}

const byKey = ({ ranked }: OwnRanking) => new Map(ranked.map((one) => [one.entry.key, one]))

const totalsOf = ({ ranked }: OwnRanking) => ranked.map(({ entry }) => entry.total)

/** The totals of then of the agencies that still exist, and the later ones of those that did not exist then. */
function rearranged(then: OwnRanking, later: OwnRanking) {
  const [known, remaining] = [then, later].map(({ subjects }) => new Set(subjects.map(({ key }) => key)))
  return [
    ...then.ranked.flatMap(({ entry }) => (remaining?.has(entry.key) ? entry.total : [])),
    ...later.ranked.flatMap(({ entry }) => (known?.has(entry.key) ? [] : entry.total)),
  ]
}

/** Null when the agency has no position in the ranking of the other period, by the rules of either. */
export async function changeOfPosition({ ranking, ranked }: OwnEntry, against: Period, context: Context) {
  const { before, ranked: rankedThen, rescored, fields } = await earlier(ranking, against, context)
  const { key, total, groups } = ranked.entry
  const [then, anew] = [rankedThen.get(key), rescored.get(key)?.entry]
  if (then === undefined || anew === undefined) return null
  const of = { since: before.period, trust: before.trust.trust, scheme: before.scheme.id, from: then.position }
  if (before.scheme.series !== ranking.scheme.series) return { ...of, ...notComparable(before, ranking) }
  return {
    ...of,
    ...splitMove({ before: then.entry.total, rescored: anew.total, after: total }, fields),
    points: toPoints(total - then.entry.total),
    pointsByRules: toPoints(anew.total - then.entry.total),
    groups: groups.map(({ group, scores }, at) => ({
      code: group.code,
      points: toPoints(pointsOf(scores) - pointsOf(anew.groups[at]?.scores ?? [])),
    })),
  }
}

function notComparable({ scheme: then }: OwnRanking, { scheme: now }: OwnRanking) {
  return {
    groups: [],
    reason: `${then.id} và ${now.id} là hai bộ quy tắc không so sánh được với nhau; nêu scheme để tính cả hai kỳ theo một bộ.`,
    reasonEn: `${then.id} and ${now.id} are sets of rules that cannot be compared; name a scheme to score both periods by one.`,
  }
}
