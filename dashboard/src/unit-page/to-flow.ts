import type { UnitFiguresFragment } from '../graphql/generated/graphql.ts'

type Statistics = Pick<UnitFiguresFragment, 'received' | 'closedWithoutResult' | 'inProgress' | 'handedOver'> & {
  readonly resolved: Pick<
    UnitFiguresFragment['resolved'],
    'total' | 'early' | 'onTime' | 'late' | 'lateWithApology' | 'lateKeptNewDate' | 'undeterminable'
  >
}

export type FlowKey =
  | 'carriedOver'
  | 'received'
  | 'handedIn'
  | 'inTime'
  | 'late'
  | 'resolvedUndeterminable'
  | 'closed'
  | 'handedOut'
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
  /** Those without a known limit and those handed over only where there are some. */
  readonly items: readonly FlowItem[]
  /** Resolved or closed ÷ everything that was to be resolved and was not handed out; null when there was nothing. */
  readonly done: number | null
  readonly left: number
  /** Opening + received + handed in − resolved − closed − handed out, and the closing stock: counted apart from each other. */
  readonly check: { readonly parts: readonly number[]; readonly total: number }
}

/** Carried over + received + handed in = resolved + closed without result + handed out + in progress. */
export function toFlow(statistics: Statistics): Flow {
  const { received, resolved, inProgress, closedWithoutResult, handedOver } = statistics
  const incoming = received.carriedOver + received.inPeriod + handedOver.in
  const outgoing = resolved.total + closedWithoutResult.total + handedOver.out + inProgress.total
  const own = incoming - handedOver.out
  const item = (key: FlowKey, side: FlowItem['side'], count: number, parts: readonly FlowPart[] = []): FlowItem => {
    const whole = side === 'incoming' ? incoming : outgoing
    return { key, side, count, share: whole === 0 ? null : count / whole, parts: count === 0 ? [] : parts }
  }
  const some = (key: FlowKey, count: number, side: FlowItem['side'] = 'outgoing') =>
    count === 0 ? [] : [item(key, side, count)]
  return {
    items: [
      item('carriedOver', 'incoming', received.carriedOver),
      item('received', 'incoming', received.inPeriod),
      ...some('handedIn', handedOver.in, 'incoming'),
      item('inTime', 'outgoing', resolved.early + resolved.onTime),
      item('late', 'outgoing', resolved.late, lateParts(resolved)),
      ...some('resolvedUndeterminable', resolved.undeterminable),
      item('closed', 'outgoing', closedWithoutResult.total, [
        { key: 'afterAppointment', count: closedWithoutResult.afterAppointment },
      ]),
      ...some('handedOut', handedOver.out),
      item('inTerm', 'outgoing', inProgress.inTerm),
      item('overdue', 'outgoing', inProgress.overdue),
      ...some('undeterminable', inProgress.undeterminable),
    ],
    done: own === 0 ? null : (resolved.total + closedWithoutResult.total) / own,
    left: inProgress.total,
    check: {
      parts: [
        received.carriedOver,
        received.inPeriod,
        ...(handedOver.in === 0 ? [] : [handedOver.in]),
        0 - resolved.total,
        0 - closedWithoutResult.total,
        ...(handedOver.out === 0 ? [] : [0 - handedOver.out]),
      ],
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
