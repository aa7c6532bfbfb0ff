import { Notice } from '../../components/notice.tsx'
import { QueryState } from '../../components/query-state.tsx'
import { PeriodPicker } from '../../filters/period-picker.tsx'
import { ScopeBar } from '../../filters/scope-bar.tsx'
import { lastDayOf, toPeriodInput } from '../../filters/period.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { QualityIdentitiesDocument, QualityRulesDocument } from '../../graphql/generated/quality-documents.ts'
import { useAsk, useQuestion } from '../../graphql/use-ask.ts'
import { frameText } from '../../text/frame-text.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { qualityText } from '../../text/quality-text.ts'
import { SectionCard } from '../../unit-page/section-card.tsx'
import pageStyles from '../../unit-page/unit-page.module.css'
import { FreshnessRow } from './freshness-row.tsx'
import { IdentitiesCard } from './identities-card.tsx'
import { ProvincePicker } from './province-picker.tsx'
import { qualityQuestions } from './quality-questions.ts'
import { RulesCard } from './rules-card.tsx'
import { SourcesCard } from './sources-card.tsx'
import { toSourceRows } from './to-source-rows.ts'

/** Can this number be trusted today: who sends, how late, how whole, and whether the figures add up. */
export function QualityPage() {
  const text = useText(qualityText)
  const { product } = useText(frameText)
  const language = useLanguage()
  const { filters } = useFilters()
  const period = toPeriodInput(filters.period)
  const province = filters.hl
  const first = qualityQuestions(filters)
  const sources = useQuestion(first.sources)
  const freshness = useQuestion(first.freshness)
  const rules = useAsk(QualityRulesDocument, { province })
  const identities = useAsk(QualityIdentitiesDocument, { province, on: lastDayOf(period), period })
  const provenance = freshness.data?.nationalStatistics?.provenance
  const rows = sources.data ? toSourceRows(sources.data, language) : []
  const unknown = province === null ? '' : text.unknownProvince(province)
  return (
    <>
      <title>{`${text.title} · ${product}`}</title>
      <div>
        <h1>{text.title}</h1>
        <p className={pageStyles.soft}>{text.question}</p>
      </div>
      <ScopeBar>
        <PeriodPicker />
        <ProvincePicker rows={rows} />
      </ScopeBar>
      {province !== null && rows.length > 0 && !rows.some(({ provinceCode }) => provinceCode === province) && (
        <Notice tone="attention">{unknown}</Notice>
      )}
      <div className={pageStyles.grid}>
        <div className={pageStyles.anchor}>
          <QueryState
            state={freshness}
            pick={(data) => data.nationalStatistics}
            part="nationalStatistics"
            empty={text.none}
            height="9rem"
          >
            {(statistics) => <FreshnessRow statistics={statistics} rows={rows} />}
          </QueryState>
        </div>
        <SectionCard
          id="sources"
          name={text.sourcesName}
          state={sources}
          pick={(data) => data.syncStatus && toSourceRows(data, language)}
          part="syncStatus"
          empty={text.noSources}
          height="60rem"
        >
          {(found) => <SourcesCard rows={found} provenance={provenance} />}
        </SectionCard>
        <SectionCard
          id="rules"
          span="wideHalf"
          name={text.rulesName}
          state={rules}
          pick={(data) => data.dataQuality?.rules}
          part="dataQuality"
          empty={unknown}
          height="30rem"
        >
          {(found) => <RulesCard rules={found} provenance={provenance} />}
        </SectionCard>
        <SectionCard
          id="identities"
          span="narrowHalf"
          name={text.identitiesName}
          state={identities}
          pick={(data) => data.dataQuality?.identities}
          part="dataQuality"
          empty={unknown}
          height="30rem"
        >
          {(found) => <IdentitiesCard identities={found} provenance={provenance} />}
        </SectionCard>
      </div>
    </>
  )
}
