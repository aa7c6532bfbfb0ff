/**
 * What the clock of one dossier is read from. Instants are milliseconds since 1970 UTC. Closed without a result is
 * withdrawn or stopped.
 */
export interface PausedDossier {
  readonly receivedAt: number
  /** The promise (form 01), else the end of the statutory limit. Null: neither is known. */
  readonly appointmentAt: number | null
  /** Null: not ended. */
  readonly endedAt: number | null
  /** Ended with a result. False while it is open, and when it was closed without one. */
  readonly isResolved: boolean
  /** Requests for supplements (form 02), in any order. completedAt null: still awaited. */
  readonly supplements: readonly (readonly [requestedAt: number, completedAt: number | null])[]
}

/** A pause that counts: it begins with its request, and no earlier than reception. */
export interface CountedPause {
  readonly from: number
  /** Null: open, also at an end with a result. An end without one closes it. */
  readonly until: number | null
  /** Milliseconds by which it moves the appointment: what an earlier pause has added of its time is not added again. */
  readonly adds: number
}

/**
 * Why a request neither moves nor stops the clock. AFTER_APPOINTMENT: a clock that has run out cannot be paused.
 * NO_DURATION: completed no later than requested, and AFTER_END: requested no earlier than the end, are findings.
 */
export type IgnoredReason = 'AFTER_APPOINTMENT' | 'NO_DURATION' | 'AFTER_END'

export interface IgnoredPause {
  readonly requestedAt: number
  readonly reason: IgnoredReason
}

export interface PauseCount {
  /** D: the appointment moved by the pauses that count. Null: there is none to move. */
  readonly effectiveAt: number | null
  /**
   * From when an open pause lets the clock rest. Null: it runs. Kept when the dossier has ended with the pause open: the
   * clock rested until the end.
   */
  readonly restsFrom: number | null
  /** In order of request. */
  readonly counted: readonly CountedPause[]
  /** In order of request. */
  readonly ignored: readonly IgnoredPause[]
}

/**
 * Which requests for supplements pause the clock, and where the appointment lies then (index 766, part 2.1, rules 1, 5
 * and 6). A request counts when it was made at or before the appointment as the pauses before it have moved it. One that
 * was completed by the end moves it by its exact duration; one that was still open moves nothing, except at an end
 * without a result, which is where it stops. Without an appointment there is nothing to be early or late for: no request
 * counts, the clock does not rest, and only findings are told.
 */
export function countPauses(dossier: PausedDossier): PauseCount {
  const counted: CountedPause[] = []
  const ignored: IgnoredPause[] = []
  let effectiveAt = dossier.appointmentAt
  let restsFrom: number | null = null
  let addedUntil = -Infinity
  for (const request of dossier.supplements.toSorted(byRequest)) {
    const reason = whyIgnored(dossier, effectiveAt, request)
    if (reason !== null) ignored.push({ requestedAt: request[0], reason })
    if (reason !== null || effectiveAt === null) continue
    const from = Math.max(request[0], dossier.receivedAt)
    const until = endOfPause(dossier, request)
    const adds = until === null ? 0 : Math.max(0, until - Math.max(from, addedUntil))
    counted.push({ from, until, adds })
    effectiveAt += adds
    if (until !== null) addedUntil = Math.max(addedUntil, until)
    if (isOpen(dossier, request)) restsFrom ??= from
  }
  return { effectiveAt, restsFrom, counted, ignored }
}

/**
 * The appointment that the pauses have moved to effectiveAt: the inverse of countPauses, for who knows D alone. The
 * requests that count are the first ones, so that it is D less the time of the first few; all of them where none fits.
 */
export function appointmentBefore(effectiveAt: number, dossier: Omit<PausedDossier, 'appointmentAt'>): number {
  const { counted } = countPauses({ ...dossier, appointmentAt: Infinity })
  let appointmentAt = effectiveAt
  for (const { adds } of counted) {
    if (countPauses({ ...dossier, appointmentAt }).effectiveAt === effectiveAt) return appointmentAt
    appointmentAt -= adds
  }
  return appointmentAt
}

type Request = PausedDossier['supplements'][number]

/** Of two requests of one moment, the one completed first comes first, and one that is still open last. */
function byRequest([one, oneCompleted]: Request, [other, otherCompleted]: Request): number {
  if (one !== other) return one - other
  if (oneCompleted === otherCompleted) return 0
  return (oneCompleted ?? Infinity) - (otherCompleted ?? Infinity)
}

function whyIgnored(
  { endedAt }: PausedDossier,
  effectiveAt: number | null,
  [requestedAt, completedAt]: Request,
): IgnoredReason | null {
  if (completedAt !== null && completedAt <= requestedAt) return 'NO_DURATION'
  if (endedAt !== null && requestedAt >= endedAt) return 'AFTER_END'
  return effectiveAt !== null && requestedAt > effectiveAt ? 'AFTER_APPOINTMENT' : null
}

/** Open now or, when the dossier has ended, at its end. */
function isOpen({ endedAt }: PausedDossier, [, completedAt]: Request): boolean {
  return completedAt === null || (endedAt !== null && completedAt > endedAt)
}

/** Its completion; of one that is open, the end without a result. Never before reception. Null: nothing ended it. */
function endOfPause(dossier: PausedDossier, request: Request): number | null {
  const { receivedAt, endedAt, isResolved } = dossier
  const end = isOpen(dossier, request) ? (isResolved ? null : endedAt) : request[1]
  return end === null ? null : Math.max(receivedAt, end)
}
