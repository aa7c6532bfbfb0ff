import type { OwnRanking } from './own-ranking.ts'
import { median } from './rules/median.ts'
import { rank } from './rules/rank.ts'
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
