interface Part<Position, Origin> {
  readonly position: Position
  readonly origin: Origin
  readonly source: string
  readonly sourceEn: string
  readonly asOf: string
  readonly members: number
  readonly accounts: number
  readonly activeAccounts: number
}

/**
 * Counts by position and register, added up. Null for no counts: nothing is recorded, which is not nobody. Positions
 * keep the order in which they first come.
 */
export function toSummary<Position extends string, Origin extends 'REAL' | 'SIMULATED'>(
  parts: readonly Part<Position, Origin>[],
) {
  if (parts.length === 0) return null
  const positions = [...new Set(parts.map((part) => part.position))]
  return {
    members: sumOf(parts, 'members'),
    accounts: sumOf(parts, 'accounts'),
    activeAccounts: sumOf(parts, 'activeAccounts'),
    byPosition: positions.map((position) => ({
      position,
      members: sumOf(
        parts.filter((part) => part.position === position),
        'members',
      ),
    })),
    provenance: toProvenance(parts),
  }
}

/** One simulated part makes the whole simulated; parts of several days have no day together. */
function toProvenance(parts: readonly Pick<Part<string, string>, 'origin' | 'source' | 'sourceEn' | 'asOf'>[]) {
  const days = new Set(parts.map((part) => part.asOf))
  const [day] = days
  return {
    origin: parts.some((part) => part.origin === 'SIMULATED') ? ('SIMULATED' as const) : ('REAL' as const),
    source: [...new Set(parts.map((part) => part.source))].join('; '),
    sourceEn: [...new Set(parts.map((part) => part.sourceEn))].join('; '),
    asOf: days.size === 1 && day !== undefined ? day : null,
  }
}

type Measure = 'members' | 'accounts' | 'activeAccounts'

function sumOf(parts: readonly Readonly<Record<Measure, number>>[], measure: Measure): number {
  return parts.reduce((sum, part) => sum + part[measure], 0)
}
