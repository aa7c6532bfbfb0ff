import type { DossierCounts } from '../figures/dossier-counts.ts'

/** An identity of form II.06a with both of its sides. */
export interface Reconciliation {
  readonly identity:
    | 'RECEIVED_BY_CHANNEL'
    | 'RECEIVED_WITH_CARRIED_OVER'
    | 'STOCK_AND_FLOW'
    | 'LEVELS'
    | 'RESOLVED_BY_OUTCOME'
    | 'IN_PROGRESS_BY_STATE'
  readonly left: number
  readonly right: number
  readonly holds: boolean
}

/** Every identity of the figures. Both sides are counted apart, so that one that does not hold shows a fault. */
export function reconcile(counts: DossierCounts): Reconciliation[] {
  return [
    compare(
      'RECEIVED_BY_CHANNEL',
      counts.received,
      counts.receivedOnline + counts.receivedDirect + counts.receivedPost,
    ),
    compare('RECEIVED_WITH_CARRIED_OVER', counts.handled, counts.received + counts.carriedOver),
    compare(
      'STOCK_AND_FLOW',
      counts.carriedOver + counts.received + counts.handedIn,
      counts.resolved + counts.closed + counts.inProgress + counts.handedOut,
    ),
    compare(
      'LEVELS',
      counts.received,
      counts.receivedAtMinistryLevel + counts.receivedAtProvinceLevel + counts.receivedAtCommuneLevel,
    ),
    compare(
      'RESOLVED_BY_OUTCOME',
      counts.resolved,
      counts.resolvedEarly + counts.resolvedOnTime + counts.resolvedLate + counts.resolvedUndeterminable,
    ),
    compare('IN_PROGRESS_BY_STATE', counts.inProgress, counts.inTerm + counts.overdue + counts.undeterminable),
  ]
}

function compare(identity: Reconciliation['identity'], left: number, right: number): Reconciliation {
  return { identity, left, right, holds: left === right }
}
