import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { AgreeMark } from './agree-mark.tsx'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { IndicatorTable } from './indicator-table.tsx'
import type { OwnLists } from './indicator-counts.tsx'
import type { ExplainedGroup } from './to-explained.ts'

interface GroupCardProps {
  readonly group: ExplainedGroup
  readonly belowProvince: boolean
  /** Whose points: the portal's captured ones, or the platform's own. */
  readonly own: OwnLists | null
  readonly provenance: Provenance
}

/** One group laid open. */
export function GroupCard({ group, belowProvince, own, provenance }: GroupCardProps) {
  const text = useText(explainText)
  const format = useFormat()
  const { code, name, points, published, computed, maximum, lost, median, missing, unsure, indicators } = group
  return (
    <div id={code} className={styles.groupCard}>
      <Panel
        title={
          points === null && own !== null
            ? text.groupUnobserved(name, format.count(maximum))
            : text.groupFinding(name, format.points(points), format.count(maximum), format.points(lost))
        }
        subtitle={
          own !== null ? (
            `${text.median} ${format.points(median)}`
          ) : (
            <>
              {computed ? text.points : text.asPublished} {format.points(points)} · {text.published.toLowerCase()}{' '}
              {format.points(published)} {computed && <AgreeMark points={points} published={published} spelled />} ·{' '}
              {text.medianGroup.toLowerCase()} {format.points(median)}
            </>
          )
        }
        footer={<FigureSource provenance={provenance} />}
      >
        <div className={styles.groupBody}>
          {own === null && !computed && missing.length > 0 && <Notice>{text.notComputed(missing.join(', '))}</Notice>}
          {own !== null && group.reason !== null && <Notice>{group.reason}</Notice>}
          {indicators.length > 0 && <IndicatorTable group={group} belowProvince={belowProvince} own={own} />}
          {unsure !== null && (
            <p className={styles.unsure}>
              {text.unsure}: {unsure}
            </p>
          )}
        </div>
      </Panel>
    </div>
  )
}
