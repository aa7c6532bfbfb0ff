import { Notice } from '../../components/notice.tsx'
import type { RankingScreen } from '../../filters/ranking-source.ts'
import { useFilters } from '../../filters/use-filters.ts'
import type { ExplainSchemeQuery, PlatformExplainedQuery } from '../../graphql/generated/graphql.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { TrustLine } from '../../trust/trust-line.tsx'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { GroupCard } from './group-card.tsx'
import { GroupsPanel } from './groups-panel.tsx'
import { IntervalHelp } from './interval-help.tsx'
import { LostPanel } from './lost-panel.tsx'
import { OwnMovePanel } from './own-move-panel.tsx'
import { platformExplainText } from './platform-explain-text.ts'
import { PlatformHeadline } from './platform-headline.tsx'
import { toPlatformRanked } from './platform-questions.ts'
import { SchemePanel } from './scheme-panel.tsx'
import { byLost, toLostItems } from './to-explained.ts'
import type { ExplainedGroup } from './to-explained.ts'
import type { OwnExplained } from './to-own-explained.ts'
import { WhatIfPanel } from './what-if-panel.tsx'

interface OwnExplainBodyProps {
  readonly screen: RankingScreen
  readonly agency: string
  readonly name: string
  readonly explained: OwnExplained
  readonly ranking: NonNullable<PlatformExplainedQuery['ranking']>
  readonly groups: readonly ExplainedGroup[]
  readonly scheme: ExplainSchemeQuery['scheme'] | null
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** Everything below the heading, most telling first. */
export function OwnExplainBody(props: OwnExplainBodyProps) {
  const { screen, agency, name, explained, ranking, groups, scheme, fileName, fileNotes } = props
  const text = useText(platformExplainText)
  const explainWords = useText(explainText)
  const language = useLanguage()
  const { filters } = useFilters()
  const { level } = toPlatformRanked(screen, filters)
  const { provenance, trust, trustReport } = ranking
  const { position, total, observable, maximum, reason } = explained
  const lost = toLostItems(groups)
  const note = inLanguage(language, ranking.note, ranking.noteEn)
  const own = { unitCode: explained.agency?.unit?.code ?? null }
  return (
    <div className={`${styles.body} ${styles.ownBody}`}>
      {note !== null && <Notice tone="attention">{note}</Notice>}
      <TrustLine report={trustReport} />
      {reason !== null && (
        <Notice tone="attention">
          {text.notRanked(name)} {reason}
        </Notice>
      )}
      <PlatformHeadline explained={explained} trust={trust} provenance={provenance} />
      {total === null ? (
        <Notice>{text.noScore}</Notice>
      ) : (
        <>
          <div className={styles.pair}>
            <div className={styles.body}>
              <GroupsPanel
                groups={groups}
                total={total}
                totalLost={(observable ?? maximum) - total}
                own
                linked
                provenance={provenance}
                fileName={fileName}
                fileNotes={fileNotes}
              />
              {position !== null && (
                <OwnMovePanel
                  screen={screen}
                  agency={agency}
                  position={position}
                  total={total}
                  groups={groups}
                  provenance={provenance}
                />
              )}
            </div>
            {lost.length > 0 && <LostPanel items={lost} provenance={provenance} />}
          </div>
          <WhatIfPanel
            simulable={{ ...toPlatformRanked(screen, filters), agency, capturedOn: null }}
            groups={groups}
            belowProvince={level !== 'PROVINCE'}
          />
          {byLost(groups).map((group) => (
            <GroupCard key={group.code} group={group} belowProvince={false} own={own} provenance={provenance} />
          ))}
        </>
      )}
      {position !== null && (
        <IntervalHelp
          method={ranking.intervalMethod}
          hasAtOnce={(explained.intervals?.simultaneous ?? null) !== null}
        />
      )}
      {scheme && <SchemePanel scheme={scheme} />}
      <p className={styles.printSource}>
        {explainWords.fileNotes.source(inLanguage(language, provenance.source, provenance.sourceEn))}
      </p>
    </div>
  )
}
