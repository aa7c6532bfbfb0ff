import type { OnTimeAssessment } from './on-time-766.ts'
import { ratioOf, type Ratio } from './ratio.ts'

/** How many dossiers fell into each class, and the share in time of those that can be told. */
export interface VerdictTally {
  readonly inTime: number
  readonly overdue: number
  readonly notCounted: number
  /** Neither appointment nor statutory limit: each one is a finding of data quality, and in no ratio. */
  readonly undeterminable: number
  readonly inTimeShare: Ratio
}

export function tallyVerdicts(assessments: readonly Pick<OnTimeAssessment, 'verdict'>[]): VerdictTally {
  const count = (verdict: OnTimeAssessment['verdict']) =>
    assessments.filter((assessment) => assessment.verdict === verdict).length
  const [inTime, overdue] = [count('IN_TIME'), count('OVERDUE')]
  return {
    inTime,
    overdue,
    notCounted: count('NOT_COUNTED'),
    undeterminable: count('UNDETERMINABLE'),
    inTimeShare: ratioOf('INDEX_766_2_1', inTime, inTime + overdue),
  }
}
