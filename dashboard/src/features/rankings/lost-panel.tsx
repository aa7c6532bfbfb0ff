import { FigureSource } from '../../components/figure-source.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { LossBar } from './loss-bar.tsx'
import type { LostItem } from './to-explained.ts'

interface LostPanelProps {
  readonly items: readonly LostItem[]
  readonly provenance: Provenance
}

/** Where the points are lost, most first, with what would win one back. */
export function LostPanel({ items, provenance }: LostPanelProps) {
  const text = useText(explainText)
  const format = useFormat()
  const [most] = items
  const longest = Math.max(...items.map(({ maximum }) => maximum))
  return (
    <Panel
      title={most ? text.lostFinding(most.name, format.points(most.lost)) : text.lostTitle}
      subtitle={text.lostSubtitle}
      footer={<FigureSource provenance={provenance} />}
    >
      <ol className={styles.lostList}>
        {items.map((item) => (
          <li key={item.key}>
            <span className={styles.lostName}>
              {item.number !== null && <span className={styles.number}>{item.number}</span>} {item.name}
              {item.wholeGroup && <span className={styles.tag}>{text.wholeGroup}</span>}
            </span>
            <strong className={styles.lostPoints}>−{format.points(item.lost)}</strong>
            <LossBar earned={item.maximum - item.lost} maximum={item.maximum} longest={longest} />
            <span className={styles.lostFoot}>
              {item.ratio !== null && text.ratioAndMedian(format.rate(item.ratio), format.rate(item.medianRatio))}
              {item.ratio !== null && item.medianRatio !== null && item.ratio < item.medianRatio && (
                <span className={styles.tag}>▼ {text.belowMedian}</span>
              )}
              {item.needed !== null && <span>{text.neededShort(format.count(item.needed))}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
