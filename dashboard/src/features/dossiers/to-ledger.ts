import type { DossierDetail } from './to-steps.ts'

type LedgerStep = NonNullable<NonNullable<DossierDetail['clock']>['ledger']>[number]

/** A time in whole days, hours and minutes. */
export interface Duration {
  readonly days: number
  readonly hours: number
  readonly minutes: number
}

export interface LedgerRow extends LedgerStep {
  /** 0 is Sunday. */
  readonly weekday: number
  /** Working days counted through this day. */
  readonly count: number
  /** Of a pause: by how much it moves the due date. Null for days. */
  readonly lasts: Duration | null
}

/** The ledger with its running count. */
export function toLedger(steps: readonly LedgerStep[]): readonly LedgerRow[] {
  let count = 0
  return steps.map((step) => {
    if (step.counted) count += 1
    const lasts = step.seconds === null ? null : toDuration(step.seconds)
    return { ...step, count, lasts, weekday: new Date(`${step.on}T00:00:00Z`).getUTCDay() }
  })
}

function toDuration(seconds: number): Duration {
  const minutes = Math.round(seconds / 60)
  return { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 }
}
