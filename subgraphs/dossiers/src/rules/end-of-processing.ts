/** Statuses of the national exchange that part 2.1 of index 766 looks at, with the instant at which they were reached. */
export interface StatusEvent {
  readonly status: 'ACCEPTED' | 'REFUSED' | 'WITHDRAWAL_REQUESTED' | 'STOPPED' | 'COMPLETED' | 'RETURNED'
  readonly at: number
}

/** What the end of processing was taken from. NOT_ENDED: the moment that is looked at stands in for it. */
export type EndKind =
  'COMPLETED' | 'RETURNED' | 'STOPPED' | 'REFUSED' | 'WITHDRAWAL_REQUESTED' | 'SUPPLEMENT_REQUESTED' | 'NOT_ENDED'

const withResult = ['COMPLETED', 'RETURNED'] as const
const withoutResult = ['STOPPED', 'REFUSED', 'WITHDRAWAL_REQUESTED'] as const

/** Whether a dossier of this status has been closed without a result. */
export function isClosure(status: string | null): boolean {
  return withoutResult.some((name) => name === status)
}

/** Whether a dossier of this status has been resolved. */
export function isResult(status: string | null): boolean {
  return withResult.some((name) => name === status)
}

interface EndFacts {
  readonly events: readonly StatusEvent[]
  readonly supplements: readonly { readonly requestedAt: number; readonly completedAt: number | null }[]
}

/**
 * Steps 1, 4 and 5 of part 2.1: status 9, else 10, else 8, refusal or withdrawal, else the request of a supplement that
 * is still awaited, else the moment looked at. Of two events of one status the earlier one. Null: closed before it was
 * accepted, which is outside the measure.
 */
export function endOf(
  { events, supplements }: EndFacts,
  accepted: boolean,
  asOf: number,
): { kind: EndKind; at: number } | null {
  const earliest = (status: StatusEvent['status']) =>
    events.filter((event) => event.status === status).toSorted((a, b) => a.at - b.at)[0]
  for (const kind of [...withResult, ...withoutResult]) {
    const event = earliest(kind)
    if (event === undefined) continue
    const needsAcceptance = withoutResult.some((status) => status === kind)
    return needsAcceptance && !accepted ? null : { kind, at: event.at }
  }
  const awaited = supplements.find((supplement) => supplement.completedAt === null)
  return awaited === undefined
    ? { kind: 'NOT_ENDED', at: asOf }
    : { kind: 'SUPPLEMENT_REQUESTED', at: awaited.requestedAt }
}
