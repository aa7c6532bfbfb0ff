import { invalidInput } from '@motcua/kit/errors'
import type { Period } from '@motcua/kit/period'
import type { Context } from './context.ts'
import type { OwnRanking } from './own-ranking.ts'
import type { OwnEntry } from './parents.ts'
import { readRanking } from './read-ranking.ts'
import { toPoints } from './rules/exact.ts'
import { splitMove } from './rules/split-move.ts'

const mostPeriods = 5
const earlierOf = new WeakMap<OwnRanking, Map<string, Promise<OwnRanking>>>()

/** The same question of another period, under the same scheme; read once, however many agencies ask. */
function earlier(ranking: OwnRanking, against: Period, context: Context): Promise<OwnRanking> {
  const known = earlierOf.get(ranking) ?? new Map<string, Promise<OwnRanking>>()
  earlierOf.set(ranking, known)
  const name = `${against.from} ${against.until}`
  const { level, within, scheme, asKnownAt } = ranking
  const question = { level, within, scheme: scheme.id, asKnownAt, period: against }
  if (!known.has(name) && known.size >= mostPeriods) {
    throw invalidInput(`One ranking can be compared with at most ${mostPeriods} periods at once.`, 'against')
  }
  const asked = known.get(name) ?? readRanking(question, context)
  known.set(name, asked)
  return asked
}

/** Null when the agency has no position in the ranking of the other period. */
export async function changeOfPosition({ ranking, ranked }: OwnEntry, against: Period, context: Context) {
  const before = await earlier(ranking, against, context)
  const { key, total } = ranked.entry
  const then = before.ranked.find(({ entry }) => entry.key === key)
  if (then === undefined) return null
  const totalsOfOthers = (of: OwnRanking) => of.ranked.flatMap(({ entry }) => (entry.key === key ? [] : [entry.total]))
  const move = splitMove({
    before: then.entry.total,
    after: total,
    othersBefore: totalsOfOthers(before),
    othersAfter: totalsOfOthers(ranking),
  })
  return { ...move, points: toPoints(move.points), from: then.position, since: before.period }
}
