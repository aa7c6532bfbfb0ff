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

interface FoldCellProps {
  readonly name: string
  readonly opened: boolean
  readonly onFold: () => void
}

/** Opens the columns that a phone has no room for. */
export function FoldCell({ name, opened, onFold }: FoldCellProps) {
  const text = useText(rankingsText)
  return (
    <button
      type="button"
      className={styles.fold}
      aria-expanded={opened}
      aria-label={opened ? text.fold(name) : text.open(name)}
      onClick={onFold}
    >
      <svg viewBox="0 0 12 8" aria-hidden="true">
        <path d={opened ? 'M1 7 6 2 11 7' : 'M1 1 6 6 11 1'} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  )
}
