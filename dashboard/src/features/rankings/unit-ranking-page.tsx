import { Link } from 'wouter'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { RankingCapturesDocument, RankingPlaceDocument, UnitRankingDocument } from '../../graphql/generated/graphql.ts'
import { useAsk } from '../../graphql/use-ask.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { capturedProvince } from './ranking-lists.tsx'
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
  const captures = useAsk(RankingCapturesDocument, { level: 'PROVINCE_UNITS', within: agency })
  const ranking = useAsk(UnitRankingDocument, { within: agency, capturedOn: filters.capture })
  const place = useAsk(RankingPlaceDocument, { agency }).data?.agency?.unit
  const name = (language === 'vi' ? place?.fullName : place?.fullNameEn) ?? agency
  const captured = captures.data?.portalCaptures ?? []
  const never = captures.data !== undefined && captured.length === 0
  return (
    <RankingScreen
      title={text.unitTitle(name)}
      state={ranking}
      pick={(data) => data.portalRanking}
      units={ranking.data ? toRankedAgencies(ranking.data, language) : []}
      captures={captured}
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
      pageHref={() => null}
      fileName={`${language === 'vi' ? 'xep-hang_don-vi' : 'ranking_units'}_${agency}`}
    />
  )
}
