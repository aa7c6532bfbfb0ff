import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { agreement } from './to-explained.ts'

interface AgreeMarkProps {
  readonly points: number | null
  readonly published: number | null
  /** Words beside the sign, where there is room. */
  readonly spelled?: boolean
}

/** Says whether our points and the published ones agree within a hundredth: a sign and words, no colour to tell apart. */
export function AgreeMark({ points, published, spelled = false }: AgreeMarkProps) {
  const text = useText(explainText)
  const format = useFormat()
  const found = agreement(points, published)
  if (!found) return null
  const words = found.holds ? text.agrees : text.differs(format.points(found.by))
  return (
    <span className={found.holds ? styles.agrees : styles.differs} title={words} data-agrees={found.holds}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path
          d={found.holds ? 'M1 6.5 4.5 10 11 2' : 'M2 2 10 10M10 2 2 10'}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      </svg>
      <span className={spelled ? undefined : 'visually-hidden'}>{words}</span>
    </span>
  )
}
