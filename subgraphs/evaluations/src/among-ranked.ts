import type { OwnRanking, ScoredSubject } from './own-ranking.ts'
import { median } from './rules/median.ts'
import { ownIndicators } from './rules/own-indicators.ts'
import { rank } from './rules/rank.ts'
import { rankIntervals, varianceOf, type RankInterval } from './rules/rank-interval.ts'
import { ratio } from './rules/ratio.ts'
import { knownPointsOf } from './rules/score-own.ts'
import { volumeQuarters } from './rules/volume-quarters.ts'

export interface Medians {
  /** Of the points of the ranked agencies, in hundredths, by code of group. */
  readonly points: ReadonlyMap<string, number | null>
  /** Of their ratios, by code of indicator. */
  readonly ratios: ReadonlyMap<string, number | null>
}

const madeOf = new WeakMap<OwnRanking, Medians>()

/** Medians over the ranked agencies; made when the first of them is asked for. */
export function mediansOf(ranking: OwnRanking): Medians {
  const made = madeOf.get(ranking) ?? makeMedians(ranking)
  madeOf.set(ranking, made)
  return made
}

function makeMedians({ scheme, ranked }: OwnRanking): Medians {
  const points = scheme.groups.map(({ code }, at) => {
    const values = ranked.flatMap(({ entry }) => knownPointsOf(entry.groups[at]?.scores ?? []) ?? [])
    return [code, median(values)] as const
  })
  const ratios = scheme.groups.flatMap(({ indicators }, at) =>
    indicators.map(({ code }, place) => {
      const values = ranked.flatMap(({ entry }) => {
        const observation = entry.groups[at]?.scores[place]?.observation
        return (observation && ratio(observation)) ?? []
      })
      return [code, median(values)] as const
    }),
  )
  return { points: new Map(points), ratios: new Map(ratios) }
}

/** Where an agency stands among those with about as many dossiers. */
export interface PeerPosition {
  /** Quarter of the ranked agencies by dossiers received, 1 the largest. */
  readonly quarter: number
  readonly position: number
  readonly tied: boolean
  readonly outOf: number
}

const peersOf = new WeakMap<OwnRanking, ReadonlyMap<string, PeerPosition>>()

/** By key of the ranked agency. Made when the first of them is asked for. */
export function peerPositionsOf(ranking: OwnRanking): ReadonlyMap<string, PeerPosition> {
  const made = peersOf.get(ranking) ?? rankInQuarters(ranking)
  peersOf.set(ranking, made)
  return made
}

function rankInQuarters({ ranked }: OwnRanking): ReadonlyMap<string, PeerPosition> {
  const quarters = volumeQuarters(ranked.map(({ entry }) => entry.volume))
  const peers = Map.groupBy(ranked.keys(), (at) => quarters[at] ?? 1)
  const positions = [...peers].flatMap(([quarter, places]) =>
    rank(places.flatMap((at) => ranked[at]?.entry ?? [])).map(
      ({ entry, position, tied }) => [entry.key, { quarter, position, tied, outOf: places.length }] as const,
    ),
  )
  return new Map(positions)
}

const intervalsOf = new WeakMap<OwnRanking, ReadonlyMap<string, RankInterval>>()

/** By key of the ranked agency: positions that cannot be told apart from its own. Made when the first of them is asked for. */
export function rankIntervalsOf(ranking: OwnRanking): ReadonlyMap<string, RankInterval> {
  const made = intervalsOf.get(ranking) ?? makeIntervals(ranking)
  intervalsOf.set(ranking, made)
  return made
}

function makeIntervals({ ranked }: OwnRanking): ReadonlyMap<string, RankInterval> {
  const intervals = rankIntervals(ranked.map(({ entry }) => ({ total: entry.total, variance: varianceOfTotal(entry) })))
  return new Map(ranked.flatMap(({ entry }, at) => (intervals[at] ? [[entry.key, intervals[at]]] : [])))
}

/** Only what counts dossiers is moved by chance: the catalogue is the same for all. */
function varianceOfTotal({ groups }: ScoredSubject): number {
  return groups
    .flatMap(({ scores }) => scores)
    .reduce(
      (sum, { rule, observation }) =>
        observation && ownIndicators[rule.code]?.lists ? sum + varianceOf(rule, observation) : sum,
      0,
    )
}
