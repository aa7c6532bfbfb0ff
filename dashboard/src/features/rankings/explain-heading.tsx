import { Link } from 'wouter'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { byLost } from './to-explained.ts'
import type { ExplainedGroup } from './to-explained.ts'

interface ExplainHeadingProps {
  /** Its place and points; a position of null has a reason, which the page says. */
  readonly card: {
    readonly position: number | null
    readonly tied: boolean
    readonly outOf: number | null
    readonly total: number
    /** What could be reached. */
    readonly reachable: number
  }
  readonly groups: readonly ExplainedGroup[]
  /** With its type, as a heading. */
  readonly title: string
  /** As the subject of a sentence. */
  readonly name: string
  /** The unit's own page; null where it has none. */
  readonly page: { readonly href: string; readonly name: string } | null
  /** Units below this agency that were captured, and its code; null where none were. */
  readonly below: { readonly agency: string; readonly units: number } | null
}

/** The name, and the finding in one sentence made from the figures. */
export function ExplainHeading({ card, groups, title, name, page, below }: ExplainHeadingProps) {
  const text = useText(explainText)
  const format = useFormat()
  const { hrefTo } = useFilters()
  const { position, tied, outOf, total, reachable } = card
  const place =
    position === null ? text.noPlace : (tied ? text.tiedPlace : text.place)(format.count(position), format.count(outOf))
  const [most] = byLost(groups)
  const lost = reachable - total
  const at = most && most.lost !== null ? text.mostAt(most.name, `−${format.points(most.lost)}`) : ''
  return (
    <div className={styles.heading}>
      <h1>{title}</h1>
      <p className={styles.finding}>
        {lost > 0 ? text.finding(name, place, format.points(lost)) + at : text.nothingLost(name, place)}.
      </p>
      <p className={styles.links}>
        {page !== null && <Link href={page.href}>{page.name}</Link>}
        {below !== null && (
          <Link
            href={hrefTo({ name: 'unitRanking', agency: below.agency, explained: null }, { capture: null, sel: [] })}
          >
            {text.unitsRanked(format.count(below.units))}
          </Link>
        )}
      </p>
    </div>
  )
}
