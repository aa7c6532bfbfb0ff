import type { CommunePeersQuery } from '../../graphql/generated/graphql.ts'
import { medianOf } from '../../unit-page/median-of.ts'

type Parent = NonNullable<NonNullable<CommunePeersQuery['administrativeUnit']>['parent']>
type Peer = NonNullable<Parent['children']>['nodes'][number]
type Statistics = NonNullable<Peer['statistics']>

export const placedMeasures = ['received', 'online', 'onTime', 'processing', 'inProgress', 'overdue'] as const
export type PlacedMeasure = (typeof placedMeasures)[number]

/**
 * Where a commune stands among the communes of its province. few: too few dossiers of its own for a place; alone: too few
 * communes with enough dossiers to stand among; unknown: it has no value.
 */
export type Place =
  | {
      readonly kind: 'placed'
      readonly position: number
      readonly tied: boolean
      readonly outOf: number
      /** 1 is the quarter that begins with position 1. */
      readonly quarter: number
      readonly median: number
    }
  | { readonly kind: 'few'; readonly dossiers: number }
  | { readonly kind: 'alone' }
  | { readonly kind: 'unknown' }

/** What is compared, and out of how many dossiers: a share of few says little, a count is its own weight. */
interface Measured {
  readonly value: number | null
  readonly dossiers: number | null
}

const leastTrusted = 30
const leastPeers = 4

const shareOf = (part: number, whole: number) => ({ value: whole === 0 ? null : part / whole, dossiers: whole })
const countOf = (count: number) => ({ value: count, dossiers: null })

const measuredBy: Readonly<Record<PlacedMeasure, (statistics: Statistics) => Measured>> = {
  received: ({ received }) => countOf(received.inPeriod),
  online: ({ received }) => shareOf(received.online, received.inPeriod),
  onTime: ({ onTimeRate }) => ({ value: onTimeRate.value, dossiers: onTimeRate.denominator }),
  processing: ({ meanProcessingDays }) => ({
    value: meanProcessingDays.value,
    dossiers: meanProcessingDays.denominator,
  }),
  inProgress: ({ inProgress }) => countOf(inProgress.total),
  overdue: ({ inProgress }) => shareOf(inProgress.overdue, inProgress.total),
}

/** Position 1 is the least: a short time, a small share of overdue dossiers. */
const leastFirst: ReadonlySet<PlacedMeasure> = new Set(['processing', 'overdue'])

function toPlace(measure: PlacedMeasure, own: Measured, peers: readonly Measured[]): Place {
  const { value, dossiers } = own
  if (value === null) return { kind: 'unknown' }
  if (dossiers !== null && dossiers < leastTrusted) return { kind: 'few', dossiers }
  const values = peers.flatMap((peer) =>
    peer.value === null || (peer.dossiers !== null && peer.dossiers < leastTrusted) ? [] : [peer.value],
  )
  const median = medianOf(values)
  if (values.length < leastPeers || median === null) return { kind: 'alone' }
  const isAhead = (other: number) => (leastFirst.has(measure) ? other < value : other > value)
  const position = values.filter((other) => isAhead(other)).length + 1
  return {
    kind: 'placed',
    position,
    tied: values.filter((other) => other === value).length > 1,
    outOf: values.length,
    quarter: Math.ceil((position / values.length) * 4),
    median,
  }
}

/** Places of one commune among all of its province, itself included; null when it is not among them or unanswered. */
export function toPlaces(code: string, peers: readonly Peer[]): Readonly<Record<PlacedMeasure, Place>> | null {
  const known = peers.flatMap(({ statistics }) => statistics ?? [])
  const own = peers.find((peer) => peer.code === code)?.statistics
  if (!own) return null
  const placeIn = (measure: PlacedMeasure) =>
    toPlace(
      measure,
      measuredBy[measure](own),
      known.map((statistics) => measuredBy[measure](statistics)),
    )
  return {
    received: placeIn('received'),
    online: placeIn('online'),
    onTime: placeIn('onTime'),
    processing: placeIn('processing'),
    inProgress: placeIn('inProgress'),
    overdue: placeIn('overdue'),
  }
}
