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
import type { ExplainedGroup } from './to-explained.ts'

interface GroupCardProps {
  readonly group: ExplainedGroup
  readonly belowProvince: boolean
  readonly provenance: Provenance
}

/** One group laid open. */
export function GroupCard({ group, belowProvince, provenance }: GroupCardProps) {
  const text = useText(explainText)
  const format = useFormat()
  const { code, name, points, published, computed, maximum, lost, median, missing, unsure, indicators } = group
  return (
    <div id={code} className={styles.groupCard}>
      <Panel
        title={text.groupFinding(name, format.points(points), format.count(maximum), format.points(lost))}
        subtitle={
          <>
            {computed ? text.points : text.asPublished} {format.points(points)} · {text.published.toLowerCase()}{' '}
            {format.points(published)} {computed && <AgreeMark points={points} published={published} spelled />} ·{' '}
            {text.medianGroup.toLowerCase()} {format.points(median)}
          </>
        }
        footer={<FigureSource provenance={provenance} />}
      >
        <div className={styles.groupBody}>
          {!computed && missing.length > 0 && <Notice>{text.notComputed(missing.join(', '))}</Notice>}
          {indicators.length > 0 && <IndicatorTable group={group} belowProvince={belowProvince} />}
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
