import { useFormat } from '../format/use-format.ts'
import { componentText } from '../text/component-text.ts'
import { useText } from '../text/language.ts'
import { Missing } from './missing.tsx'
import styles from './movement-mark.module.css'

interface MovementMarkProps {
  /** Positions climbed; negative when fallen, null when there is nothing to compare with. */
  readonly positions: number | null
}

/** ▲2, =, ▼1: a shape and a number on screen, words for a screen reader. */
export function MovementMark({ positions }: MovementMarkProps) {
  const text = useText(componentText)
  const format = useFormat()
  if (positions === null) return <Missing reason={text.noEarlier} />
  const count = format.count(Math.abs(positions))
  const words = positions === 0 ? text.stayed : positions > 0 ? text.climbed(count) : text.fell(count)
  return (
    <span className={styles.movement} data-move={positions}>
      <svg className={styles.icon} viewBox="0 0 10 10" aria-hidden="true">
        <path d={positions === 0 ? 'M1 3h8v1.5H1ZM1 6h8v1.5H1Z' : positions > 0 ? 'M5 1 9.5 9H.5Z' : 'M5 9 .5 1h9Z'} />
      </svg>
      {positions !== 0 && <span aria-hidden="true">{count}</span>}
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
