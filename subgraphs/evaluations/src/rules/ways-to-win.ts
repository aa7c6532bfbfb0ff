import type { IndicatorFigure } from './indicator-figure.ts'
import type { Observation } from './scheme.ts'

/** Open dossiers of an agency or province by what can still be done to them; a dossier may be in several. */
export interface OpenCounts {
  /** In term, asked for supplements once at most, and due by the end of the period. */
  readonly finishing: number
  readonly unpaid: number
  readonly notDigitised: number
  readonly notInPersonalStore: number
}

/** What so many dossiers make of the observation of an indicator. */
type Effect = (observed: Observation, dossiers: number) => Observation

const wonBy: Effect = ({ numerator, denominator }, dossiers) => ({
  numerator: numerator === null ? null : numerator + dossiers,
  denominator,
})

/** A numerator at 0 may hide more losses than there are dossiers: nothing is promised then. */
const notLost: Effect = (observed, dossiers) => (observed.numerator === 0 ? observed : wonBy(observed, dossiers))

const resolvedWithResult: Effect = (observed, dossiers) => {
  const { numerator, denominator } = wonBy(observed, dossiers)
  return { numerator, denominator: denominator === null ? null : denominator + dossiers }
}

export interface WayToWin {
  readonly change: 'FINISH_ON_TIME' | 'PAY_ONLINE' | 'DIGITISE' | 'STORE'
  readonly available: keyof OpenCounts
  /** By code of indicator. */
  readonly effects: Readonly<Record<string, Effect>>
  /** Name of the figure of DossierFilter whose open dossiers it is done to. */
  readonly figure: IndicatorFigure
}

/**
 * What can still be done to a dossier, and what it wins in index 766. Only while it is in handling: the result of one that ended is out. How it
 * was filed is a fact: the channel (3.3), the account (4.5) and the papers that came with it (4.3) are not won back. To finish on time is to end by
 * the appointment with an electronic result (Decree 118/2025/NĐ-CP, Article 22).
 */
export const waysToWin: readonly WayToWin[] = [
  {
    change: 'FINISH_ON_TIME',
    available: 'finishing',
    effects: {
      PROGRESS: wonBy,
      DOSSIER_RECEIVING_SATISFACTION: notLost,
      ORIGINAL_RESULT_AVAILABLE: resolvedWithResult,
    },
    figure: 'COHORT_NOT_IN_TIME',
  },
  {
    change: 'PAY_ONLINE',
    available: 'unpaid',
    effects: { DOSSIERS_PAID_ONLINE: wonBy },
    figure: 'RECEIVED_NOT_PAID_ONLINE',
  },
  {
    change: 'DIGITISE',
    available: 'notDigitised',
    effects: { SO_HOA_GIAY_TO_GIAI_QUYET: wonBy },
    figure: 'RECEIVED_NOT_DIGITISED',
  },
  {
    change: 'STORE',
    available: 'notInPersonalStore',
    effects: { SYNCED_WITH_DVCQG_PERSONAL_STORAGE: wonBy },
    figure: 'RECEIVED_NOT_IN_PERSONAL_STORE',
  },
]

/** Statuses of a dossier in handling, by name of DossierStatus. */
export const openStatuses = ['ACCEPTED', 'PROCESSING', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED'] as const
