import type { ProvinceReportingQuery } from '../../graphql/generated/graphql.ts'

type Unit = NonNullable<ProvinceReportingQuery['administrativeUnits']>['nodes'][number]

/** Provinces whose source reported the whole period, in order of code; empty when that cannot be told. */
export function toReporting(answer: ProvinceReportingQuery | undefined): readonly Unit[] {
  const missing = answer?.nationalStatistics?.trustReport.missing
  if (!missing) return []
  return (answer.administrativeUnits?.nodes ?? []).filter(({ code }) =>
    missing.every(({ province }) => province !== code),
  )
}
