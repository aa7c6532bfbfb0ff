import { Link } from 'wouter'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import type { ExplainedCard } from './explain-headline.tsx'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { byLost } from './to-explained.ts'
import type { ExplainedGroup } from './to-explained.ts'

interface ExplainHeadingProps {
  readonly card: ExplainedCard
  readonly groups: readonly ExplainedGroup[]
  /** With its type, as a heading. */
  readonly title: string
  /** As the subject of a sentence. */
  readonly name: string
  /** Code of the unit's own page; null where it has none. */
  readonly pageCode: string | null
  /** Units below this agency that were captured, and its code; null where none were. */
  readonly below: { readonly agency: string; readonly units: number } | null
}

/** The name, and the finding in one sentence made from the figures. */
export function ExplainHeading({ card, groups, title, name, pageCode, below }: ExplainHeadingProps) {
  const text = useText(explainText)
  const format = useFormat()
  const { hrefTo } = useFilters()
  const { total, maximum } = card.scorecard
  const place = (card.tied ? text.tiedPlace : text.place)(format.count(card.position), format.count(card.outOf))
  const [most] = byLost(groups)
  const lost = maximum - total
  const at = most && most.lost !== null ? text.mostAt(most.name, `−${format.points(most.lost)}`) : ''
  return (
    <div className={styles.heading}>
      <h1>{title}</h1>
      <p className={styles.finding}>
        {lost > 0 ? text.finding(name, place, format.points(lost)) + at : text.nothingLost(name, place)}.
      </p>
      <p className={styles.links}>
        {pageCode !== null && <Link href={hrefTo({ name: 'province', code: pageCode })}>{text.provincePage}</Link>}
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
