import { useText } from '../../text/language.ts'
import styles from './fold-cell.module.css'
import { groupText } from './group-text.ts'

interface FoldCellProps {
  readonly name: string
  readonly opened: boolean
  readonly onFold: () => void
}

/** Opens the columns that a phone has no room for. */
export function FoldCell({ name, opened, onFold }: FoldCellProps) {
  const text = useText(groupText)
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
