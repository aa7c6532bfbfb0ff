import { missing } from '../format/number.ts'
import { componentText } from '../text/component-text.ts'
import { useText } from '../text/language.ts'
import styles from './missing.module.css'

interface MissingProps {
  /** Why there is no value; shown to the pointer and read out. */
  readonly reason?: string | undefined
}

/** A value that does not exist: a dash with its reason, never 0. */
export function Missing({ reason }: MissingProps) {
  const text = useText(componentText)
  const why = reason ?? text.noValue
  return (
    <span className={styles.missing} title={why}>
      <span aria-hidden="true">{missing}</span>
      <span className="visually-hidden">{why}</span>
    </span>
  )
}
