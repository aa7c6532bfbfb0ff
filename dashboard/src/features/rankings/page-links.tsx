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
  /** Of the second of two such on a page. */
  readonly isBelow?: boolean
}

/** Where the page stands in the list, and the ways to the others. */
export function PageLinks({ offset, shown, total, isBelow = false }: PageLinksProps) {
  const text = useText(platformText)
  const format = useFormat()
  const { filters, hrefWith } = useFilters()
  const isAll = filters.page === 'all'
  if (total <= pageSize) return null
  if (isAll) {
    return (
      <nav className={styles.pages} aria-label={isBelow ? text.pagesBelow : text.pages}>
        <output>{text.rows(format.count(1), format.count(total), format.count(total))}</output>
        <Link href={hrefWith({ page: 1 })}>{text.inPages}</Link>
      </nav>
    )
  }
  const before = Math.ceil(offset / pageSize)
  const after = Math.floor(offset / pageSize) + 2
  const rows = text.rows(format.count(offset + 1), format.count(offset + shown), format.count(total))
  return (
    <nav className={styles.pages} aria-label={isBelow ? text.pagesBelow : text.pages}>
      <output>{rows}</output>
      {before > 0 && <Link href={hrefWith({ page: before, hl: null })}>‹ {text.earlierPage}</Link>}
      <Link href={hrefWith({ page: 'all', hl: null })}>{text.showAll}</Link>
      {offset + shown < total && <Link href={hrefWith({ page: after, hl: null })}>{text.laterPage} ›</Link>}
    </nav>
  )
}
