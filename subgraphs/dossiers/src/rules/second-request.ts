interface Requested {
  readonly receivedAt: number | null
  readonly endedAt: number | null
  /** Requests for supplements (form 02), in any order, and when each was completed. */
  readonly supplements: readonly (readonly [requestedAt: number, completedAt: number | null])[]
}

/**
 * From when on a dossier is overdue by index 766, part 2.1, because supplements were requested more than once: the second request before its
 * end, and no earlier than reception. Null: there is none, or it was never received.
 */
export function secondRequest({ receivedAt, endedAt, supplements }: Requested): number | null {
  if (receivedAt === null || supplements.length < 2) return null
  const requested = supplements.map(([requestedAt]) => requestedAt).filter((at) => at < (endedAt ?? Infinity))
  const second = requested.toSorted((one, other) => one - other)[1]
  return second === undefined ? null : Math.max(second, receivedAt)
}
