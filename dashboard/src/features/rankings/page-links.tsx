import { Link } from 'wouter'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { pageSize } from './platform-questions.ts'
import { platformText } from './platform-text.ts'
import styles from './rankings.module.css'

interface PageLinksProps {
  /** Rows before the page; a page around one row may begin anywhere. */
  readonly offset: number
  readonly shown: number
  readonly total: number
}

/** Where the page stands in the list, and the ways to the others. */
export function PageLinks({ offset, shown, total }: PageLinksProps) {
  const text = useText(platformText)
  const format = useFormat()
  const { hrefWith } = useFilters()
  if (total <= pageSize) return null
  const before = Math.ceil(offset / pageSize)
  const after = Math.floor(offset / pageSize) + 2
  const rows = text.rows(format.count(offset + 1), format.count(offset + shown), format.count(total))
  return (
    <nav className={styles.pages} aria-label={text.pages}>
      <output>{rows}</output>
      {before > 0 && <Link href={hrefWith({ page: before, hl: null })}>‹ {text.earlierPage}</Link>}
      {offset + shown < total && <Link href={hrefWith({ page: after, hl: null })}>{text.laterPage} ›</Link>}
    </nav>
  )
}
