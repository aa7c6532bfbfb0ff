import { marks } from '../format/marks.ts'
import { componentText } from '../text/component-text.ts'
import { useText } from '../text/language.ts'
import styles from './missing.module.css'

interface MissingProps {
  /** Why there is no value; shown to the pointer and read out. */
  readonly reason?: string | undefined
  /** What stands for it; absent: there may be a value, and nobody told it. */
  readonly mark?: string
}

/** A value that does not exist: a mark with its reason, never 0. */
export function Missing({ reason, mark = marks.none }: MissingProps) {
  const text = useText(componentText)
  const why = reason ?? text.noValue
  return (
    <span className={styles.missing} title={why}>
      <span aria-hidden="true">{mark}</span>
      <span className="visually-hidden">{why}</span>
    </span>
  )
}
