import type { DossierDetail } from './to-steps.ts'

type LedgerStep = NonNullable<NonNullable<DossierDetail['clock']>['ledger']>[number]

export interface LedgerRow extends LedgerStep {
  /** 0 is Sunday. */
  readonly weekday: number
  /** Working days counted through this day. */
  readonly count: number
}

/** The ledger with its running count. */
export function toLedger(steps: readonly LedgerStep[]): readonly LedgerRow[] {
  let count = 0
  return steps.map((step) => {
    if (step.counted) count += 1
    return { ...step, count, weekday: new Date(`${step.on}T00:00:00Z`).getUTCDay() }
  })
}
