import { toOnTimeDefinition } from '../../filters/on-time-definition.ts'
import { daysIn, lastDayOf, toPeriodInput } from '../../filters/period.ts'
import { useFilters } from '../../filters/use-filters.ts'
import {
  ProvinceAgenciesDocument,
  ProvinceBelowDocument,
  ProvinceCommunesDocument,
  ProvinceDaysDocument,
  ProvinceNamesDocument,
  ProvinceReportingDocument,
  ProvinceScorecardDocument,
  ProvinceScoreHistoryDocument,
  ProvinceStaffDocument,
} from '../../graphql/generated/province-documents.ts'
import type { ProvinceDossiersQuery } from '../../graphql/generated/graphql.ts'
import { useAsk, useQuestion } from '../../graphql/use-ask.ts'
import type { Asked } from '../../graphql/use-ask.ts'
import { toHoldings } from '../../unit-page/holdings.ts'
import type { Holdings } from '../../unit-page/holdings.ts'
import { provinceQuestions } from './province-questions.ts'
import { toBelow } from './to-below.ts'
import { useKeptAnswer } from '../../unit-page/use-kept-answer.ts'

/** The graph gives days of periods of at most 400. */
const mostDays = 400

/** The questions of the page: one per group of cards, so that a slow or failed part takes only its own cards along. */
export function useProvince(code: string) {
  const { filters } = useFilters()
  const period = toPeriodInput(filters.period)
  const on = lastDayOf(period)
  const definition = toOnTimeDefinition(filters.def)
  const first = provinceQuestions(code, filters)
  const header = useQuestion(first.header)
  const unit = header.data?.administrativeUnit
  const agency = unit?.agency?.code ?? null
  const hasDays = daysIn(filters.period) <= mostDays
  const dossiers = useKeptAnswer(useQuestion(first.dossiers), filters.period)
  const holdings = holdingsOf(dossiers)
  const days = useAsk(ProvinceDaysDocument, { code, period }, { enabled: hasDays })
  const communes = useAsk(ProvinceCommunesDocument, { code, on, period, definition })
  const agencies = useAsk(ProvinceAgenciesDocument, { code, on, period, definition })
  const below = useAsk(ProvinceBelowDocument, { code, on, period, definition, ...toBelow(filters) })
  const isUnknown = header.data !== undefined && unit === null
  return {
    header,
    unit,
    agency,
    /** Undefined while it is asked, or when the part that knows does not answer. */
    holdings,
    hasDays,
    dossiers,
    days: useKeptAnswer(days, filters.period),
    communes: useKeptAnswer(communes, filters.period),
    agencies: useKeptAnswer(agencies, filters.period),
    below,
    staff: useAsk(ProvinceStaffDocument, { code }),
    scorecard: useAsk(
      ProvinceScorecardDocument,
      { agency: agency ?? '', capturedOn: filters.capture },
      { enabled: agency !== null },
    ),
    history: useAsk(ProvinceScoreHistoryDocument, { agency: agency ?? '' }, { enabled: agency !== null }),
    reporting: useAsk(ProvinceReportingDocument, { on, period }, { enabled: holdings?.kind === 'none' }),
    names: useAsk(ProvinceNamesDocument, {}, { enabled: isUnknown }),
  }
}

export type Province = ReturnType<typeof useProvince>

function holdingsOf({ data, failedParts }: Asked<ProvinceDossiersQuery>): Holdings | undefined {
  const statistics = data?.administrativeUnit?.statistics
  if (statistics === undefined || (statistics === null && failedParts.length > 0)) return undefined
  return toHoldings(statistics)
}
