import { z } from 'zod'
import { optionalText, readReference } from '../read-reference.ts'

const data = new URL('../data/', import.meta.url)
const files = {
  indicators: new URL('portal/province-indicators-2026-10-10.csv', data),
  agencies: new URL('administrative-units/agencies-provinces.csv', data),
}
export const profileFiles: readonly URL[] = Object.values(files)

const count = optionalText.transform((text) => (text === null ? null : Number(text)))
const indicatorRow = z.object({
  captured_on: z.iso.date(),
  within: z.string(),
  agency: z.string(),
  indicator: z.string(),
  numerator: count,
  denominator: count,
  printed_ratio: z.string(),
  points: z.string(),
  maximum: z.string(),
})
const agencyRow = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  level: z.string(),
  unit_code: z.string(),
  code_basis: z.string(),
})

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
  const unitOf = new Map(readReference(files.agencies, agencyRow).rows.map((row) => [row.code, row.unit_code]))
  const byAgency = Map.groupBy(readReference(files.indicators, indicatorRow).rows, (row) => row.agency)
  const profiles = new Map<string, ProvinceProfile>()
  for (const [agency, rows] of byAgency) {
    const provinceCode = unitOf.get(agency)
    if (provinceCode !== undefined) profiles.set(provinceCode, toProfile(provinceCode, rows))
  }
  return profiles
}

function toProfile(provinceCode: string, rows: readonly z.output<typeof indicatorRow>[]): ProvinceProfile {
  const partsOf = (indicator: string): readonly [part: number, whole: number] => {
    const row = rows.find((candidate) => candidate.indicator === indicator)
    if (row?.numerator == null || row.denominator === null || row.denominator === 0) {
      throw new Error(`province-indicators-2026-10-10.csv has no ${indicator} of the province ${provinceCode}.`)
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
