import { Link } from 'wouter'
import { FigureSource } from '../../components/figure-source.tsx'
import { Panel } from '../../components/panel.tsx'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { provincePublishedText } from '../../text/province-published-text.ts'
import { GroupTable } from './group-table.tsx'
import styles from '../../unit-page/unit-page.module.css'
import { toMostLost, toScoreCheck } from './to-score.ts'
import type { Entry } from './to-score.ts'

export interface ScoreCardProps {
  readonly code: string
  readonly unitName: string
  readonly entry: Entry
}

/** The six groups the portal publishes of the province, beside the national median. */
export function ScoreCard({ code, unitName, entry }: ScoreCardProps) {
  const text = useText(provincePublishedText)
  const format = useFormat()
  const language = useLanguage()
  const { hrefTo } = useFilters()
  const { groups, total } = entry.scorecard
  const most = toMostLost(groups)
  const check = toScoreCheck(groups, total)
  const sum = check?.parts.reduce((left, right) => left + right, 0)
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
      <div className={styles.stack}>
        <GroupTable code={code} unitName={unitName} entry={entry} />
        {check && (
          <div className={styles.checks}>
            <span>{text.scoreSum}</span>
            {check.isRounding ? (
              <span>{text.scoreRounded(format.points(sum), format.points(check.total))}</span>
            ) : (
              <ReconciliationBadge parts={check.parts} total={check.total} digits={2} />
            )}
          </div>
        )}
        <p className={styles.soft}>
          <Link href={hrefTo({ name: 'provinceRanking', explained: code })}>{text.why}</Link>
        </p>
      </div>
    </Panel>
  )
}
