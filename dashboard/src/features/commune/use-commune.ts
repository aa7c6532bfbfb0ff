import { toOnTimeDefinition } from '../../filters/on-time-definition.ts'
import { daysIn, lastDayOf, toPeriodInput } from '../../filters/period.ts'
import { useFilters } from '../../filters/use-filters.ts'
import {
  CommuneDaysDocument,
  CommunePeersDocument,
  CommuneProceduresDocument,
  CommuneStaffDocument,
} from '../../graphql/generated/commune-documents.ts'
import { useAsk, useQuestion } from '../../graphql/use-ask.ts'
import { toHoldings } from '../../unit-page/holdings.ts'
import { useKeptAnswer } from '../../unit-page/use-kept-answer.ts'
import { communeQuestions } from './commune-questions.ts'

/** The graph gives days of periods of at most 400. */
const mostDays = 400

/** The questions of the page: one per group of cards, so that a slow or failed part takes only its own cards along. */
export function useCommune(code: string) {
  const { filters } = useFilters()
  const period = toPeriodInput(filters.period)
  const definition = toOnTimeDefinition(filters.def)
  const hasDays = daysIn(filters.period) <= mostDays
  const first = communeQuestions(code, filters)
  const header = useQuestion(first.header)
  const isCommune = header.data?.administrativeUnit?.level !== 'PROVINCE'
  const enabled = isCommune && header.data?.administrativeUnit !== null
  const dossiers = useKeptAnswer(useQuestion(first.dossiers, { enabled }), filters.period)
  const unitId = header.data?.administrativeUnit?.id ?? ''
  const statistics = dossiers.data?.administrativeUnit?.statistics
  const isUnanswered = statistics === undefined || (statistics === null && dossiers.failedParts.length > 0)
  return {
    header,
    unit: header.data?.administrativeUnit,
    dossiers,
    hasDays,
    /** Undefined while it is asked, or when the part that knows does not answer. */
    holdings: isUnanswered ? undefined : toHoldings(statistics),
    days: useKeptAnswer(
      useAsk(CommuneDaysDocument, { commune: code, period }, { enabled: enabled && hasDays }),
      filters.period,
    ),
    peers: useAsk(CommunePeersDocument, { commune: code, on: lastDayOf(period), period, definition }, { enabled }),
    procedures: useAsk(CommuneProceduresDocument, { unit: unitId, period }, { enabled: enabled && unitId !== '' }),
    staff: useAsk(CommuneStaffDocument, { commune: code }, { enabled }),
  }
}

export type Commune = ReturnType<typeof useCommune>
