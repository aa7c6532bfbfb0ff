import type { DossierCounts } from '../figures/dossier-counts.ts'
import { identityRules, type IdentityName } from './quality-rules.ts'
import { reconcile } from './reconciliation.ts'

/** The counts of one place in a period and in the period before. */
export interface CountedPlace {
  readonly unitId: string | null
  readonly counts: DossierCounts
  readonly before: DossierCounts
}

/** A place and the sum of the places below it, counted apart from each other. */
export interface CountedWhole {
  readonly unitId: string | null
  readonly whole: DossierCounts
  readonly parts: readonly DossierCounts[]
}

export interface IdentityFailure {
  readonly unitId: string | null
  readonly left: number
  readonly right: number
}

export interface IdentityCheck {
  readonly identity: IdentityName
  readonly checked: number
  readonly failures: readonly IdentityFailure[]
}

/** Every identity of the figures in every place, in the order of the rules: how often it was checked, and where it failed. */
export function checkIdentities(places: readonly CountedPlace[], wholes: readonly CountedWhole[]): IdentityCheck[] {
  const compared = [
    ...places.flatMap(({ unitId, counts, before }) => [
      ...reconcile(counts).map(({ identity, left, right }) => ({ identity, unitId, left, right })),
      { identity: 'OPENING_BALANCE' as const, unitId, left: counts.carriedOver, right: before.inProgress },
    ]),
    ...wholes.flatMap(({ unitId, whole, parts }) => [
      { identity: 'PARTS_RECEIVED' as const, unitId, left: whole.received, right: sum(parts, 'received') },
      { identity: 'PARTS_RESOLVED' as const, unitId, left: whole.resolved, right: sum(parts, 'resolved') },
      { identity: 'PARTS_IN_PROGRESS' as const, unitId, left: whole.inProgress, right: sum(parts, 'inProgress') },
    ]),
  ]
  const byIdentity = Map.groupBy(compared, ({ identity }) => identity)
  return names.map((identity) => {
    const checks = byIdentity.get(identity) ?? []
    const failures = checks.filter(({ left, right }) => left !== right)
    return { identity, checked: checks.length, failures }
  })
}

const names = Object.keys(identityRules).filter((name): name is IdentityName => name in identityRules)

function sum(parts: readonly DossierCounts[], measure: 'received' | 'resolved' | 'inProgress'): number {
  return parts.reduce((total, part) => total + part[measure], 0)
}
