import { Link } from 'wouter'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useQuestion } from '../../graphql/use-ask.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { capturedProvince } from './ranking-lists.tsx'
import { unitRankingQuestions } from './ranking-questions.ts'
import { RankingScreen } from './ranking-screen.tsx'
import { rankingsText } from './rankings-text.ts'
import { toRankedAgencies } from './to-ranked-units.ts'

interface UnitRankingPageProps {
  /** Code of the People's Committee of the province, such as H21. */
  readonly agency: string
}

/** The departments and communes of one province as the portal ranks them, in one list. */
export function UnitRankingPage({ agency }: UnitRankingPageProps) {
  const text = useText(rankingsText)
  const format = useFormat()
  const language = useLanguage()
  const { filters, hrefTo, hrefWith } = useFilters()
  const questions = unitRankingQuestions(agency, filters)
  const captures = useQuestion(questions.captures)
  const ranking = useQuestion(questions.ranking)
  const place = useQuestion(questions.place).data?.agency?.unit
  const name = (language === 'vi' ? place?.fullName : place?.fullNameEn) ?? agency
  const units = ranking.data ? toRankedAgencies(ranking.data, language) : []
  const shownDay = ranking.data?.portalRanking?.capturedOn
  // A day with indicators for a part of the units is not a day of totals only.
  const captured = (captures.data?.portalCaptures ?? []).map((capture) => ({
    ...capture,
    complete: capture.complete || (capture.capturedOn === shownDay && units.some(({ onTime }) => onTime !== null)),
  }))
  const never = captures.data !== undefined && captured.length === 0
  return (
    <RankingScreen
      title={text.unitTitle(name)}
      state={ranking}
      pick={(data) => data.portalRanking}
      units={units}
      captures={captured}
      rankedAt={{ level: 'PROVINCE_UNITS', within: agency }}
      groups={['all', 'department', 'commune']}
      empty={
        never ? (
          <>
            {text.empty.never(agency)}{' '}
            <Link href={hrefTo({ name: 'unitRanking', agency: capturedProvince, explained: null }, { capture: null })}>
              {text.empty.seeGiaLai}
            </Link>
          </>
        ) : (
          <>
            {text.empty.day(format.day(filters.capture))}{' '}
            <Link href={hrefWith({ capture: null })}>{text.empty.newest}</Link>
          </>
        )
      }
      explainHref={(key) => hrefTo({ name: 'unitRanking', agency, explained: key })}
      pageHref={({ unitCode }) => unitCode && hrefTo({ name: 'commune', code: unitCode })}
      fileName={`${language === 'vi' ? 'xep-hang_don-vi' : 'ranking_units'}_${agency}`}
    />
  )
}
