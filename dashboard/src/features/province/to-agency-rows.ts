import type { AgencyKind, CodeBasis, ProvinceAgenciesQuery } from '../../graphql/generated/graphql.ts'
import { toShownRate } from '../../unit-page/shown-rate.ts'
import type { ShownRate } from '../../unit-page/shown-rate.ts'

type Unit = Pick<NonNullable<ProvinceAgenciesQuery['administrativeUnit']>, 'agencies'>

/** One agency that decides at the province level. figures is null where nothing is known of its dossiers. */
export interface AgencyRow {
  readonly code: string
  readonly name: string
  readonly nameEn: string | null
  readonly kind: AgencyKind
  readonly codeBasis: CodeBasis
  readonly figures: AgencyFigures | null
}

export interface AgencyFigures {
  readonly received: number
  readonly resolved: number
  readonly late: number
  readonly onTime: ShownRate
  readonly inProgress: number
  readonly overdue: number
}

export function toAgencyRows(unit: Unit, areKnown: boolean): readonly AgencyRow[] {
  return unit.agencies.map(({ code, name, nameEn, kind, codeBasis, statistics }) => ({
    code,
    name: withoutProvince(name),
    nameEn: nameEn && withoutProvinceEn(nameEn),
    kind,
    codeBasis,
    figures:
      areKnown && statistics
        ? {
            received: statistics.received.inPeriod,
            resolved: statistics.resolved.total,
            late: statistics.resolved.late,
            onTime: toShownRate(statistics.onTimeRate),
            inProgress: statistics.inProgress.total,
            overdue: statistics.inProgress.overdue,
          }
        : null,
  }))
}

/** Official names end in " - tỉnh …"; on the page of that province the ending says nothing. */
function withoutProvince(name: string): string {
  return name.replace(/ - (?:tỉnh|thành phố) .*$/iu, '')
}

/** Of the English rendering: ", … Province". */
function withoutProvinceEn(name: string): string {
  return name.replace(/, [^,]* (?:Province|City)$/u, '')
}

/** The agency with the most overdue dossiers and its share of all; null when none is overdue. */
export function toLatest(
  rows: readonly AgencyRow[],
): { readonly row: AgencyRow; readonly overdue: number; readonly share: number } | null {
  const overdueOf = (row: AgencyRow) => row.figures?.overdue ?? 0
  const whole = rows.reduce((sum, row) => sum + overdueOf(row), 0)
  const [row] = rows.toSorted((left, right) => overdueOf(right) - overdueOf(left))
  return row === undefined || whole === 0 ? null : { row, overdue: overdueOf(row), share: overdueOf(row) / whole }
}
