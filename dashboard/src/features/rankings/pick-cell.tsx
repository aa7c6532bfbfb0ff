import { useText } from '../../text/language.ts'
import { rankingsText } from './rankings-text.ts'
import styles from './rankings.module.css'

interface PickCellProps {
  readonly name: string
  readonly picked: boolean
  /** True when five are picked already. */
  readonly full: boolean
  readonly onPick: () => void
  /** True where no heading says what the box is for. */
  readonly labelled?: boolean
}

export function PickCell({ name, picked, full, onPick, labelled = false }: PickCellProps) {
  const text = useText(rankingsText)
  const barred = full && !picked
  return (
    <label className={styles.pick} title={barred ? text.pickFull : text.pick(name)}>
      <input type="checkbox" checked={picked} disabled={barred} onChange={onPick} aria-label={text.pick(name)} />
      {labelled && text.columns.pick}
    </label>
  )
}
