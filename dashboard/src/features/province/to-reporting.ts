import type { ProvinceReportingQuery } from '../../graphql/generated/graphql.ts'

type Unit = NonNullable<ProvinceReportingQuery['administrativeUnits']>['nodes'][number]

/** Provinces from which dossiers were received, in order of code; empty when that cannot be told. */
export function toReporting(answer: ProvinceReportingQuery | undefined): readonly Unit[] {
  const missing = answer?.nationalStatistics?.coverage.missing
  if (!missing) return []
  return (answer.administrativeUnits?.nodes ?? []).filter(({ code }) => !missing.includes(code))
}
