import { seededRandom } from '@motcua/kit/seeded-random'

export interface SimulatedPost {
  readonly position: 'RECEPTION_OFFICER' | 'SPECIALIST' | 'DIVISION_HEAD' | 'UNIT_LEADER'
  /** Null: a member without account. */
  readonly account: { readonly status: 'GRANTED' | 'ACTIVE' | 'LOCKED'; readonly grantedOn: string } | null
}

interface Unit {
  readonly code: string
  readonly level: 'PROVINCE' | 'COMMUNE'
}

// Assumptions of the simulation, not facts.
const lockedShare = 0.04
const neverUsedShare = 0.1
const dayMillis = 86_400_000

/** The posts of one unit, leaders first, with exactly so many accounts; members without account come on top. */
export function* staffOfUnit(unit: Unit, accounts: number, asOf: string): Generator<SimulatedPost> {
  const random = seededRandom(`staff ${unit.code}`)
  const members = accounts + Math.round(accounts * (0.04 + 0.1 * random()))
  const positions = positionsOf(unit, members)
  const senior = positions.filter((p) => p === 'UNIT_LEADER' || p === 'DIVISION_HEAD').length
  const without = pick(members - accounts, { from: senior, until: members }, random)
  for (const [index, position] of positions.entries()) {
    yield { position, account: without.has(index) ? null : accountOf(unit, asOf, random) }
  }
}

function positionsOf({ level }: Unit, members: number): SimulatedPost['position'][] {
  const leaders = level === 'PROVINCE' ? Math.round(members * 0.015) : Math.min(3, members)
  const heads = Math.round(members * (level === 'PROVINCE' ? 0.15 : 0.06))
  const reception = level === 'PROVINCE' ? Math.round(members * 0.02) : Math.max(2, Math.round(members * 0.09))
  return Array.from({ length: members }, (_, index) => {
    if (index < leaders) return 'UNIT_LEADER'
    if (index < leaders + heads) return 'DIVISION_HEAD'
    return index < leaders + heads + reception ? 'RECEPTION_OFFICER' : 'SPECIALIST'
  })
}

/** So many different whole numbers of [from, until). */
function pick(count: number, { from, until }: { from: number; until: number }, random: () => number): Set<number> {
  const picked = new Set<number>()
  while (picked.size < Math.min(count, until - from)) picked.add(from + Math.floor(random() * (until - from)))
  return picked
}

function accountOf({ level }: Unit, asOf: string, random: () => number): NonNullable<SimulatedPost['account']> {
  const chance = random()
  const status = chance < lockedShare ? 'LOCKED' : chance < lockedShare + neverUsedShare ? 'GRANTED' : 'ACTIVE'
  // Departments worked in the system for years; accounts of communes were issued for the two-level model, in 45 days.
  const mostDaysAgo = level === 'PROVINCE' && random() < 0.7 ? 1600 : 45
  const daysAgo = Math.floor(random() * (mostDaysAgo + 1))
  return {
    status,
    grantedOn: new Date(Date.parse(`${asOf}T00:00:00Z`) - daysAgo * dayMillis).toISOString().slice(0, 10),
  }
}
