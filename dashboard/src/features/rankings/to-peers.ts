import type { PeerGroup } from '../../filters/filters.ts'
import type { RankedUnit, UnitKind } from './to-ranked-units.ts'

/** A unit with its place among its like; the same as its position when nobody is left out. */
export interface Peer extends RankedUnit {
  readonly peerPosition: number
}

/** The units of one kind in the order of the ranking. Equal totals share a place and the next one is skipped: 1, 2, 2, 4. */
export function toPeers(units: readonly RankedUnit[], group: PeerGroup): readonly Peer[] {
  const peers = group === 'all' ? units : units.filter(({ kind }) => kind === group)
  return peers.map((unit) => ({ ...unit, peerPosition: 1 + peers.filter(({ total }) => total > unit.total).length }))
}

/** Which kinds occur, in this order; empty when the part that knows them did not answer. */
export function kindsOf(units: readonly RankedUnit[]): readonly UnitKind[] {
  const kinds: readonly UnitKind[] = ['city', 'province', 'department', 'commune']
  return kinds.filter((kind) => units.some((unit) => unit.kind === kind))
}
