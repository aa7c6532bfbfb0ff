import { Link } from 'wouter'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { provinceText } from '../../text/province-text.ts'
import styles from './province.module.css'
import { GroupTable } from './group-table.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import scoreStyles from './score-card.module.css'
import { toMostLost, toScoreCheck } from './to-score.ts'
import type { Entry } from './to-score.ts'

interface ScoreCardProps {
  readonly code: string
  readonly unitName: string
  readonly entry: Entry
}

/** What the portal publishes of the province: six groups and the indicators under them, beside the national median. */
export function ScoreCard({ code, unitName, entry }: ScoreCardProps) {
  const text = useText(provinceText)
  const format = useFormat()
  const language = useLanguage()
  const { hrefTo, hrefWith } = useFilters()
  const { groups } = entry.scorecard
  const most = toMostLost(groups)
  const check = toScoreCheck(groups, entry.scorecard.total)
  const indicators = groups.flatMap((group) => group.indicators)
  const title = most
    ? text.scoreTitle(
        language === 'vi' ? most.group.name : most.group.nameEn,
        format.points(most.lost),
        format.count(most.group.maximum),
      )
    : text.scoreName
  return (
    <Panel
      title={title}
      subtitle={text.scoreSubtitle(format.day(entry.capturedOn))}
      footer={<FigureSource provenance={entry.provenance} />}
    >
      <div className={scoreStyles.tables}>
        <div className={styles.stack}>
          <GroupTable code={code} unitName={unitName} entry={entry} />
          {check && (
            <div className={styles.checks}>
              <span>{text.scoreSum}</span>
              <ReconciliationBadge parts={check.parts} total={check.total} digits={2} />
            </div>
          )}
          <p className={styles.soft}>
            <Link href={hrefTo({ name: 'provinceRanking', explained: code })}>{text.why}</Link>
          </p>
        </div>
        {indicators.length > 0 ? (
          <IndicatorTable code={code} unitName={unitName} entry={entry} indicators={indicators} />
        ) : (
          <Notice>
            {text.groupsOnly} <Link href={hrefWith({ capture: null })}>{text.newestCapture}</Link>
          </Notice>
        )}
      </div>
    </Panel>
  )
}
