import { QueryState } from '../../components/query-state.tsx'
import { isMetric } from '../../filters/filters.ts'
import type { Metric } from '../../filters/filters.ts'
import type { RankingScreen } from '../../filters/ranking-source.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { vietnameseOrder } from '../../format/collator.ts'
import { RankingProvincesDocument } from '../../graphql/generated/platform-documents.ts'
import { useAsk, useQuestion } from '../../graphql/use-ask.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { useGroupName } from './group-name.ts'
import { PlatformBody } from './platform-body.tsx'
import { namesOn, platformRankingQuestion, toPlatformRanked } from './platform-questions.ts'
import { PlatformScope } from './platform-scope.tsx'
import { platformText } from './platform-text.ts'
import { RankingHeading } from './ranking-heading.tsx'
import { rankingsText } from './rankings-text.ts'
import { toPlatformUnit } from './to-platform-units.ts'
import { toRankingMetric } from './to-metric-value.ts'

interface PlatformRankingPageProps {
  readonly screen: RankingScreen
}

/** The platform's own ranking of provinces, departments or communes. */
export function PlatformRankingPage({ screen }: PlatformRankingPageProps) {
  const text = useText(platformText)
  const shared = useText(rankingsText)
  const language = useLanguage()
  const nameOf = useGroupName()
  const { filters } = useFilters()
  const { level, within } = toPlatformRanked(screen, filters)
  const asked = useQuestion(platformRankingQuestion(screen, filters))
  const provinces = useAsk(RankingProvincesDocument, namesOn(filters), { enabled: level !== 'PROVINCE' })
  const places = (provinces.data?.administrativeUnits?.nodes ?? []).flatMap(({ agency, name, fullName, fullNameEn }) =>
    agency ? [{ agency: agency.code, name, full: language === 'vi' ? fullName : fullNameEn }] : [],
  )
  const place = places.find(({ agency }) => agency === within)
  const units = (asked.data?.ranking?.page?.entries ?? []).map((row) => toPlatformUnit(row, language))
  const [first] = units
  const metric = toRankingMetric(filters.metric, first, true)
  const metrics: { value: Metric; label: string }[] = [
    { value: 'score', label: shared.metrics.score },
    ...(first?.groups ?? []).flatMap(({ code, name }) =>
      isMetric(code) ? [{ value: code, label: nameOf({ code, name }) }] : [],
    ),
    { value: 'onTime', label: shared.metrics.onTime },
  ]
  const title = within === null ? text.titles[level] : text.titleIn(text.titles[level], place?.full ?? within)
  return (
    <>
      <RankingHeading title={title} lead={text.lead} />
      <PlatformScope
        places={
          screen.name === 'agencyRanking' ? places.toSorted((a, b) => vietnameseOrder.compare(a.name, b.name)) : []
        }
        metrics={metrics}
        metric={metric}
      />
      <QueryState state={asked} pick={(data) => data.ranking} part="ranking" empty={text.empty} height="60rem">
        {(list) => (
          <PlatformBody
            screen={screen}
            title={title}
            list={list}
            units={units}
            metric={metric}
            metricName={metrics.find(({ value }) => value === metric)?.label ?? shared.metrics.score}
          />
        )}
      </QueryState>
    </>
  )
}
