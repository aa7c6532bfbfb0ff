import { readPortalRatios, type PortalRatio } from './portal-ratios.ts'

/**
 * How a province handles its dossiers: its ratios on the National Public Service Portal, 2026 to 10 October, taken for
 * July 2025 too, of which no such ratios are in print. Shares of dossiers unless said otherwise.
 */
export interface ProvinceProfile {
  readonly provinceCode: string
  /** 1 less indicator 2.1: resolved late, or in progress and overdue. */
  readonly late: number
  readonly electronicResult: number
  readonly digitised: number
  readonly reused: number
  readonly personalStore: number
  readonly vneidVerified: number
  /** With a financial obligation. */
  readonly obligation: number
  /** Of those with an obligation. */
  readonly paidOnline: number
  /** Disliked or petitioned against: what indicator 5.4 lacks beside lateness. */
  readonly disliked: number
}

export function readProfiles(): Map<string, ProvinceProfile> {
  const byProvince = Map.groupBy(readPortalRatios(), (row) => row.province_code)
  return new Map([...byProvince].map(([code, rows]) => [code, toProfile(code, rows)]))
}

function toProfile(provinceCode: string, rows: readonly PortalRatio[]): ProvinceProfile {
  const partsOf = (indicator: string): readonly [part: number, whole: number] => {
    const row = rows.find((candidate) => candidate.indicator === indicator)
    if (row?.numerator == null || row.denominator === null || row.denominator === 0) {
      throw new Error(`portal-ratios.csv has no ${indicator} of the province ${provinceCode}.`)
    }
    return [row.numerator, row.denominator]
  }
  const shareOf = (indicator: string): number => {
    const [part, whole] = partsOf(indicator)
    return part / whole
  }
  const [, dossiers] = partsOf('PROGRESS')
  const [, withObligation] = partsOf('PAYMENT_DOSSIERS')
  return {
    provinceCode,
    late: 1 - shareOf('PROGRESS'),
    electronicResult: shareOf('ORIGINAL_RESULT_AVAILABLE'),
    digitised: shareOf('SO_HOA_GIAY_TO_GIAI_QUYET'),
    reused: shareOf('REUSED_DIGITIZED_DATA'),
    personalStore: shareOf('SYNCED_WITH_DVCQG_PERSONAL_STORAGE'),
    vneidVerified: shareOf('CITIZEN_DATA_CONNECTED_DOSSIER'),
    obligation: withObligation / dossiers,
    paidOnline: shareOf('PAYMENT_DOSSIERS'),
    disliked: Math.max(0, shareOf('PROGRESS') - shareOf('DOSSIER_RECEIVING_SATISFACTION')),
  }
}
