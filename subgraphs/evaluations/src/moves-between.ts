import type { Listing } from './listing.ts'
import { move, type Move } from './rules/move.ts'
import { fieldOf, splitMove, type SplitMove } from './rules/split-move.ts'
import { groupsOf, type PublishedPoints, type Standings } from './to-standings.ts'

/** A captured list of one day with everything that moves in it. */
export interface Day {
  readonly capture: Listing['capture']
  readonly standings: Standings
  readonly groupPoints: PublishedPoints
}

/** A move with whose doing it is; the rules are the same on both days. */
export interface CapturedMove extends Move, Omit<SplitMove, 'rules'> {
  readonly since: string
}

/** The moves of all agencies that stand in both of two lists, by code; none where the portal applied other rules. */
export function movesBetween(before: Day, after: Day): ReadonlyMap<string, CapturedMove> {
  if (before.capture.schemeId !== after.capture.schemeId) return new Map()
  const fields = fieldsOf(before.standings, after.standings)
  const moves = after.standings.ranked.flatMap(({ entry: { agencyCode, total }, position }) => {
    const was = before.standings.byAgency.get(agencyCode)
    if (was === undefined) return []
    const then = { position: was.position, total: was.entry.total, groups: groupsOf(before.groupPoints, agencyCode) }
    const now = { position, total, groups: groupsOf(after.groupPoints, agencyCode) }
    const { boundaries, own, others } = splitMove({ before: then.total, rescored: then.total, after: total }, fields)
    return [[agencyCode, { ...move(then, now), boundaries, own, others, since: before.capture.capturedOn }] as const]
  })
  return new Map(moves)
}

function fieldsOf(before: Standings, after: Standings) {
  const totalsOf = ({ ranked }: Standings) => ranked.map(({ entry }) => entry.total)
  const remaining = before.ranked.filter(({ entry }) => after.byAgency.has(entry.agencyCode))
  const added = after.ranked.filter(({ entry }) => !before.byAgency.has(entry.agencyCode))
  const then = fieldOf(totalsOf(before))
  return {
    before: then,
    rescored: then,
    rearranged: fieldOf([...remaining, ...added].map(({ entry }) => entry.total)),
    after: fieldOf(totalsOf(after)),
  }
}
