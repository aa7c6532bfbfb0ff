import { Link } from 'wouter'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { provincePublishedText } from '../../text/province-published-text.ts'
import { IndicatorTable } from './indicator-table.tsx'
import styles from '../../unit-page/unit-page.module.css'
import type { ScoreCardProps } from './score-card.tsx'
import { toFurthestBelow } from './to-score.ts'
import type { Indicator } from './to-score.ts'

/** Indicators with a ratio; the others are named, since the portal shows them without numerator and denominator. */
export function IndicatorsCard({ code, unitName, entry }: ScoreCardProps) {
  const text = useText(provincePublishedText)
  const format = useFormat()
  const language = useLanguage()
  const { hrefWith } = useFilters()
  const all = entry.scorecard.groups.flatMap((group) => group.indicators)
  const shown = all.filter(({ ratio }) => ratio !== null)
  const furthest = toFurthestBelow(shown)
  const nameOf = ({ name, nameEn }: Indicator) => (language === 'vi' ? name : nameEn)
  const title = furthest
    ? text.indicatorsTitle(
        nameOf(furthest.indicator),
        format.rate(furthest.indicator.ratio),
        format.rate(furthest.indicator.medianRatio),
      )
    : text.indicatorsName
  const others = all.filter(({ ratio }) => ratio === null).map((each) => each.number ?? nameOf(each))
  return (
    <Panel
      title={title}
      subtitle={text.indicatorsSubtitle(format.day(entry.capturedOn))}
      footer={<FigureSource provenance={entry.provenance} />}
    >
      {shown.length === 0 ? (
        <Notice>
          {text.groupsOnly} <Link href={hrefWith({ capture: null })}>{text.newestCapture}</Link>
        </Notice>
      ) : (
        <div className={styles.stack}>
          <IndicatorTable code={code} unitName={unitName} entry={entry} indicators={shown} />
          {others.length > 0 && <p className={styles.soft}>{text.unpublished(others.join(', '))}</p>}
        </div>
      )}
    </Panel>
  )
}
