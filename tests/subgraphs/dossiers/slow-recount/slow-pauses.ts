export interface Pause {
  readonly begins: number
  /** Null: still open when the dossier is looked at or when it ended. */
  readonly ends: number | null
}

export interface Clock {
  readonly received: number
  readonly promised: number
  readonly ended: number | null
  readonly hasResult: boolean
  readonly supplements: readonly (readonly [requested: number, completed: number | null])[]
}

/** The effective appointment, and the pauses that count, by the rules of figures.md, one request after the other. */
export function slowPauses({ received, promised, ended, hasResult, supplements }: Clock) {
  const counting: Pause[] = []
  let due = promised
  for (const [requested, completed] of supplements.toSorted(([one], [other]) => one - other)) {
    if (completed !== null && completed <= requested) continue
    if (ended !== null && requested >= ended) continue
    if (requested > due) continue
    const begins = Math.max(requested, received)
    const isOpen = completed === null || (ended !== null && completed > ended)
    counting.push({ begins, ends: isOpen ? null : completed })
    due = promised + timeOf(counting, ended, hasResult)
  }
  return { due, counting }
}

/** Time in which at least one of the pauses stopped the clock. One that is open moves nothing, unless it was closed without result. */
function timeOf(pauses: readonly Pause[], ended: number | null, hasResult: boolean): number {
  const stopped: [number, number][] = []
  for (const { begins, ends } of pauses) {
    const until = ends ?? (ended !== null && !hasResult ? ended : null)
    if (until !== null) stopped.push([begins, until])
  }
  const marks = stopped.flat().toSorted((one, other) => one - other)
  let time = 0
  for (let index = 1; index < marks.length; index += 1) {
    const [from, until] = [marks[index - 1] ?? 0, marks[index] ?? 0]
    if (stopped.some(([begins, ends]) => begins <= from && until <= ends)) time += until - from
  }
  return time
}
