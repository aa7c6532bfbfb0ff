/** One predecessor and one successor of an event that ended units. */
export interface UnitChange {
  readonly predecessorId: string
  readonly successorId: string
  /** First civil day on which the predecessor no longer exists. */
  readonly effectiveOn: string
}

/** A unit that became several: what was counted for it belongs to none of them alone. */
export interface DividedUnit {
  readonly id: string
  /** The units of the day that its successors are, in order of id. */
  readonly into: readonly string[]
}

export interface Lineage {
  /** Units that went wholly into this one, by whatever way, in order of id. */
  readonly whole: readonly string[]
  /** Units of which a part that nobody knows went into this one, in order of id. */
  readonly divided: readonly DividedUnit[]
}

/**
 * From which units of before a unit of the day comes. A unit that was divided and whose parts were merged again counts
 * wholly. Null: the unit itself had ended by that day.
 */
export function lineageOf(changes: readonly UnitChange[], unitId: string, on: string): Lineage | null {
  const inForce = changes.filter(({ effectiveOn }) => effectiveOn <= on)
  const successors = Map.groupBy(inForce, ({ predecessorId }) => predecessorId)
  const predecessors = Map.groupBy(inForce, ({ successorId }) => successorId)
  if (successors.has(unitId)) return null
  const before = reachedFrom(unitId, (id) => predecessors.get(id)?.map(({ predecessorId }) => predecessorId) ?? [])
  const origins = before.map((id) => {
    const after = reachedFrom(id, (other) => successors.get(other)?.map(({ successorId }) => successorId) ?? [])
    return { id, into: after.filter((other) => !successors.has(other)).toSorted() }
  })
  return {
    whole: origins.filter(({ into }) => into.length === 1).map(({ id }) => id),
    divided: origins.filter(({ into }) => into.length > 1),
  }
}

/** Everything that steps lead to from a unit, itself left out, in order of id; a circle is walked once. */
function reachedFrom(unitId: string, step: (id: string) => readonly string[]): string[] {
  const reached = new Set<string>()
  let edge = [unitId]
  while (edge.length > 0) {
    edge = edge.flatMap(step).filter((id) => id !== unitId && !reached.has(id))
    for (const id of edge) reached.add(id)
  }
  return [...reached].toSorted()
}
