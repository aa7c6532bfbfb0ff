import { QueryState } from '../../components/query-state.tsx'
import type { RankingScreen } from '../../filters/ranking-source.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { ExplainSchemeDocument } from '../../graphql/generated/explain-documents.ts'
import { useAsk, useQuestion } from '../../graphql/use-ask.ts'
import { frameText } from '../../text/frame-text.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { BackToRanking } from './back-to-ranking.tsx'
import { ExplainHeading } from './explain-heading.tsx'
import { explainText } from './explain-text.ts'
import { OwnExplainBody } from './own-explain-body.tsx'
import { OwnExplainScope } from './own-explain-scope.tsx'
import { platformExplainText } from './platform-explain-text.ts'
import { platformExplainedQuestion } from './platform-explain-questions.ts'
import { toPlatformRanked } from './platform-questions.ts'
import { SourceSwitch } from './source-switch.tsx'
import { toExplained } from './to-explained.ts'
import { toOwnExplained } from './to-own-explained.ts'
import { toPlatformName } from './to-platform-units.ts'
import { useDaysName } from './use-days-name.ts'

interface OwnExplainedScreenProps {
  readonly screen: RankingScreen
  readonly agency: string
  /** What stands in the address: the unit's code, or the agency's. */
  readonly shownCode: string
}

/** One agency of the platform's own ranking laid open, on screen and in print. */
export function OwnExplainedScreen({ screen, agency, shownCode }: OwnExplainedScreenProps) {
  const text = useText(platformExplainText)
  const shared = useText(explainText)
  const frame = useText(frameText)
  const language = useLanguage()
  const nameDays = useDaysName()
  const { filters, hrefTo } = useFilters()
  const asked = useQuestion(platformExplainedQuestion(screen, filters, agency))
  const ranking = asked.data?.ranking ?? null
  const scheme = useAsk(ExplainSchemeDocument, { id: ranking?.scheme ?? '' }, { enabled: ranking !== null })
  const explained = ranking && toOwnExplained(ranking, language)
  const groups = toExplained(explained?.groups ?? [], scheme.data?.scheme ?? null, language)
  const unit = explained?.agency?.unit ?? null
  const name = explained?.agency ? toPlatformName(explained.agency, language).name : shownCode
  const { level } = toPlatformRanked(screen, filters)
  const isProvince = level === 'PROVINCE'
  const title = isProvince ? (inLanguage(language, unit?.fullName, unit?.fullNameEn) ?? name) : name
  const fileName = `${language === 'vi' ? 'giai-thich-diem_nen-tang' : 'points_platform'}_${shownCode}_${ranking?.period?.from ?? ''}_${ranking?.period?.until ?? ''}`
  const fileNotes = ranking
    ? [
        text.fileNotes.unit(name, agency, nameDays(filters)),
        text.fileNotes.own,
        shared.fileNotes.source(inLanguage(language, ranking.provenance.source, ranking.provenance.sourceEn)),
        shared.fileNotes.empty,
      ]
    : []
  const page =
    unit === null || (!isProvince && unit.level !== 'COMMUNE')
      ? null
      : {
          href: hrefTo({ name: isProvince ? 'province' : 'commune', code: unit.code }),
          name: isProvince ? text.provincePage : text.communePage,
        }
  return (
    <>
      <title>{`${shared.title(name)} · ${frame.product}`}</title>
      <BackToRanking list={{ ...screen, explained: null }} name={text.lists[level]} highlight={shownCode} />
      {explained && explained.total !== null ? (
        <ExplainHeading
          card={{ ...explained, total: explained.total, reachable: explained.observable ?? explained.maximum }}
          groups={groups}
          title={title}
          name={name}
          page={page}
          below={null}
        />
      ) : (
        <h1>{title}</h1>
      )}
      <SourceSwitch />
      <OwnExplainScope
        screen={screen}
        around={ranking?.around?.entries ?? []}
        agency={agency}
        groups={groups}
        fileName={fileName}
        fileNotes={fileNotes}
      />
      <QueryState state={asked} pick={() => explained} part="ranking" height="60rem" empty={text.unknown(shownCode)}>
        {(found) =>
          ranking && (
            <OwnExplainBody
              screen={screen}
              agency={agency}
              name={name}
              explained={found}
              ranking={ranking}
              groups={groups}
              scheme={scheme.data?.scheme ?? null}
              fileName={fileName}
              fileNotes={fileNotes}
            />
          )
        }
      </QueryState>
    </>
  )
}
