import type { RowOf } from '@motcua/kit/row-of'
import type { findSchemeGroups, findSchemeIndicators } from './queries/find-schemes.ts'
import { toHundredths, toShare } from './rules/exact.ts'
import type { GroupRule, Hundredths, IndicatorRule } from './rules/scheme.ts'
import type { Least } from './rules/unranked.ts'

export interface SchemeIndicator extends IndicatorRule {
  readonly name: string
  readonly nameEn: string
  readonly formula: string
  readonly formulaEn: string
  /** Departments and communes show their province's value. */
  readonly inherited: boolean
}

export interface SchemeGroup extends GroupRule<SchemeIndicator> {
  readonly name: string
  readonly nameEn: string
  readonly unsure: string | null
  readonly unsureEn: string | null
}

/** A version of the index with its groups and indicators in their order. */
export interface Scheme {
  readonly id: string
  /** Versions of one series may be compared. */
  readonly series: string
  readonly name: string
  readonly nameEn: string
  readonly legalBasis: string
  readonly legalBasisEn: string
  readonly validFrom: string
  readonly validUntil: string | null
  readonly maximum: Hundredths
  /** From which denominator on an agency is ranked. Null: everybody is. */
  readonly least: Least | null
  /** Least part, of 100, of the dossiers received in the period before that the reporting sources must hold. */
  readonly leastReportedPercent: number
  readonly groups: readonly SchemeGroup[]
}

/** The rows of one scheme as the rules need them; null for no rows. */
export function toScheme(
  groupRows: readonly RowOf<typeof findSchemeGroups>[],
  indicatorRows: readonly RowOf<typeof findSchemeIndicators>[],
): Scheme | null {
  const [first] = groupRows
  if (first === undefined) return null
  const indicators = Map.groupBy(indicatorRows, (row) => row.groupCode)
  return {
    id: first.schemeId,
    series: first.series,
    name: first.schemeName,
    nameEn: first.schemeNameEn,
    legalBasis: first.legalBasis,
    legalBasisEn: first.legalBasisEn,
    validFrom: first.validFrom,
    validUntil: first.validUntil,
    maximum: toHundredths(first.schemeMaximum),
    least: toLeast(first),
    leastReportedPercent: first.leastReportedPercent,
    groups: groupRows.map(({ code, name, nameEn, maximum, unsure, unsureEn }) => ({
      code,
      name,
      nameEn,
      unsure,
      unsureEn,
      maximum: toHundredths(maximum),
      indicators: (indicators.get(code) ?? []).map(toIndicator),
    })),
  }
}

/** The four stand together or not at all. */
function toLeast({ leastIndicator, leastDenominator, leastReason, leastReasonEn }: RowOf<typeof findSchemeGroups>) {
  if (leastIndicator === null || leastDenominator === null || leastReason === null || leastReasonEn === null)
    return null
  return { indicator: leastIndicator, denominator: leastDenominator, reason: leastReason, reasonEn: leastReasonEn }
}

function toIndicator({ maximum, threshold, ...row }: RowOf<typeof findSchemeIndicators>): SchemeIndicator {
  return { ...row, maximum: toHundredths(maximum), threshold: threshold === null ? null : toShare(threshold) }
}
