import { Link } from 'wouter'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useQuestion } from '../../graphql/use-ask.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { amongProvinces, provinceRankingQuestions } from './ranking-questions.ts'
import { RankingScreen } from './ranking-screen.tsx'
import { rankingsText } from './rankings-text.ts'
import { toRankedProvinces } from './to-ranked-units.ts'

/** The 34 provinces and cities as the portal ranks them on a captured day. */
export function ProvinceRankingPage() {
  const text = useText(rankingsText)
  const format = useFormat()
  const language = useLanguage()
  const { filters, hrefTo, hrefWith } = useFilters()
  const questions = provinceRankingQuestions(filters)
  const captures = useQuestion(questions.captures)
  const ranking = useQuestion(questions.ranking)
  const list = ranking.data?.portalRanking ?? null
  return (
    <RankingScreen
      title={text.provinceTitle}
      state={ranking}
      pick={(data) => data.portalRanking}
      units={list ? toRankedProvinces(list, language) : []}
      captures={captures.data?.portalCaptures ?? []}
      rankedAt={amongProvinces}
      groups={['all', 'city', 'province']}
      empty={
        <>
          {text.empty.day(format.day(filters.capture))}{' '}
          <Link href={hrefWith({ capture: null })}>{text.empty.newest}</Link>
        </>
      }
      explainHref={(key) => hrefTo({ name: 'provinceRanking', explained: key })}
      pageHref={({ unitCode }) => unitCode && hrefTo({ name: 'province', code: unitCode })}
      fileName={language === 'vi' ? 'xep-hang_tinh' : 'ranking_provinces'}
    />
  )
}
