import type { UnitFiguresFragment } from '../graphql/generated/graphql.ts'

type Statistics = Pick<UnitFiguresFragment, 'received' | 'closedWithoutResult' | 'inProgress'> & {
  readonly resolved: Pick<
    UnitFiguresFragment['resolved'],
    'total' | 'early' | 'onTime' | 'late' | 'lateWithApology' | 'lateKeptNewDate' | 'undeterminable'
  >
}

export type FlowKey =
  | 'carriedOver'
  | 'received'
  | 'inTime'
  | 'late'
  | 'resolvedUndeterminable'
  | 'closed'
  | 'inTerm'
  | 'overdue'
  | 'undeterminable'

export type FlowPartKey = 'withApology' | 'withoutApology' | 'keptNewDate' | 'afterAppointment'

/** Some of the dossiers of an item. Parts may share dossiers, so that they do not add up to it. */
export interface FlowPart {
  readonly key: FlowPartKey
  readonly count: number
}

export interface FlowItem {
  readonly key: FlowKey
  readonly side: 'incoming' | 'outgoing'
  readonly count: number
  /** Of its side; null when the side is empty. */
  readonly share: number | null
  /** None of an item without dossiers. */
  readonly parts: readonly FlowPart[]
}

export interface Flow {
  /** Those without a known limit only where there are some. */
  readonly items: readonly FlowItem[]
  /** Resolved or closed ÷ everything that was to be resolved; null when there was nothing. */
  readonly done: number | null
  readonly left: number
  /** Opening + received − resolved − closed, and the closing stock: counted apart from each other. */
  readonly check: { readonly parts: readonly number[]; readonly total: number }
}

/** Carried over + received = resolved + closed without result + in progress. */
export function toFlow(statistics: Statistics): Flow {
  const { received, resolved, inProgress, closedWithoutResult } = statistics
  const incoming = received.carriedOver + received.inPeriod
  const outgoing = resolved.total + closedWithoutResult.total + inProgress.total
  const item = (key: FlowKey, side: FlowItem['side'], count: number, parts: readonly FlowPart[] = []): FlowItem => {
    const whole = side === 'incoming' ? incoming : outgoing
    return { key, side, count, share: whole === 0 ? null : count / whole, parts: count === 0 ? [] : parts }
  }
  const some = (key: FlowKey, count: number) => (count === 0 ? [] : [item(key, 'outgoing', count)])
  return {
    items: [
      item('carriedOver', 'incoming', received.carriedOver),
      item('received', 'incoming', received.inPeriod),
      item('inTime', 'outgoing', resolved.early + resolved.onTime),
      item('late', 'outgoing', resolved.late, lateParts(resolved)),
      ...some('resolvedUndeterminable', resolved.undeterminable),
      item('closed', 'outgoing', closedWithoutResult.total, [
        { key: 'afterAppointment', count: closedWithoutResult.afterAppointment },
      ]),
      item('inTerm', 'outgoing', inProgress.inTerm),
      item('overdue', 'outgoing', inProgress.overdue),
      ...some('undeterminable', inProgress.undeterminable),
    ],
    done: incoming === 0 ? null : (resolved.total + closedWithoutResult.total) / incoming,
    left: inProgress.total,
    check: {
      parts: [received.carriedOver, received.inPeriod, 0 - resolved.total, 0 - closedWithoutResult.total],
      total: inProgress.total,
    },
  }
}

/** The new date is a second measure of the late ones: those that kept it stay late. */
function lateParts({ late, lateWithApology, lateKeptNewDate }: Statistics['resolved']): readonly FlowPart[] {
  return [
    { key: 'withApology', count: lateWithApology },
    { key: 'withoutApology', count: late - lateWithApology },
    { key: 'keptNewDate', count: lateKeptNewDate },
  ]
}
