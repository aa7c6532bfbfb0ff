import { Link } from 'wouter'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { provincePublishedText } from '../../text/province-published-text.ts'
import styles from './province.module.css'
import { GroupTable } from './group-table.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import scoreStyles from './score-card.module.css'
import { toMostLost, toScoreCheck } from './to-score.ts'
import type { Entry, Indicator } from './to-score.ts'

interface ScoreCardProps {
  readonly code: string
  readonly unitName: string
  readonly entry: Entry
}

/** What the portal publishes of the province: six groups and the indicators under them, beside the national median. */
export function ScoreCard({ code, unitName, entry }: ScoreCardProps) {
  const text = useText(provincePublishedText)
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
              {check.isRounding ? (
                <span>
                  {text.scoreRounded(
                    format.points(check.parts.reduce((sum, part) => sum + part, 0)),
                    format.points(check.total),
                  )}
                </span>
              ) : (
                <ReconciliationBadge parts={check.parts} total={check.total} digits={2} />
              )}
            </div>
          )}
          <p className={styles.soft}>
            <Link href={hrefTo({ name: 'provinceRanking', explained: code })}>{text.why}</Link>
          </p>
        </div>
        {indicators.length > 0 ? (
          <Indicators code={code} unitName={unitName} entry={entry} indicators={indicators} />
        ) : (
          <Notice>
            {text.groupsOnly} <Link href={hrefWith({ capture: null })}>{text.newestCapture}</Link>
          </Notice>
        )}
      </div>
    </Panel>
  )
}

interface IndicatorsProps extends ScoreCardProps {
  readonly indicators: readonly Indicator[]
}

/** Those with a ratio; the others are named, since the portal shows them without numerator and denominator. */
function Indicators({ indicators, ...rest }: IndicatorsProps) {
  const text = useText(provincePublishedText)
  const language = useLanguage()
  const unpublished = indicators.filter(({ ratio }) => ratio === null)
  const labelOf = ({ number, name, nameEn }: Indicator) => number ?? (language === 'vi' ? name : nameEn)
  return (
    <div className={styles.stack}>
      <IndicatorTable {...rest} indicators={indicators.filter(({ ratio }) => ratio !== null)} />
      {unpublished.length > 0 && <p className={styles.soft}>{text.unpublished(unpublished.map(labelOf).join(', '))}</p>}
    </div>
  )
}
