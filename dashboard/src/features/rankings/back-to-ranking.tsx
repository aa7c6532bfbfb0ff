import { Link, useLocation } from 'wouter'
import { useKeys } from '../../components/use-keys.ts'
import type { Screen } from '../../filters/screen.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useText } from '../../text/language.ts'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { cameFromRanking } from './use-return-focus.ts'

interface BackToRankingProps {
  /** The list it stands in, and how that is called in a sentence. */
  readonly list: Exclude<Screen, { name: 'unknown' }>
  readonly name: string
  /** Code of the unit to highlight in the list. */
  readonly highlight: string
}

/** Back to the list: to the very row, order and view one came from, else to the list with this unit highlighted. */
export function BackToRanking({ list: screen, name, highlight }: BackToRankingProps) {
  const text = useText(explainText)
  const { hrefTo } = useFilters()
  const [, navigate] = useLocation()
  const list = hrefTo(screen, { hl: highlight })
  const goBack = () => (cameFromRanking() ? history.back() : navigate(list))
  useKeys({ Escape: goBack })
  return (
    <p className={styles.back} style={{ margin: 0 }}>
      <Link
        href={list}
        onClick={(event) => {
          if (!cameFromRanking() || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
          event.preventDefault()
          history.back()
        }}
      >
        ← {text.back(name)}
      </Link>
      <span>
        <kbd>Esc</kbd>
      </span>
    </p>
  )
}
