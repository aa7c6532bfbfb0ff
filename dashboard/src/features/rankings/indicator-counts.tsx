import { Link } from 'wouter'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { Missing } from '../../components/missing.tsx'
import { toIndicatorList } from './to-indicator-list.ts'
import type { ExplainedIndicator } from './to-explained.ts'

/** What lists of dossiers need beyond their own filter: the official code of the province, whose unit the graph names by its id. */
export interface OwnLists {
  readonly unitCode: string | null
}

interface IndicatorCountProps {
  readonly indicator: ExplainedIndicator
  readonly part: 'NUMERATOR' | 'DENOMINATOR'
  /** Null for a capture, of which no dossiers are known. */
  readonly own: OwnLists | null
}

/** A count of an indicator that leads to exactly its dossiers, where they can be listed. */
export function IndicatorCount({ indicator, part, own }: IndicatorCountProps) {
  const text = useText(explainText)
  const format = useFormat()
  const { hrefTo } = useFilters()
  const count = part === 'NUMERATOR' ? indicator.numerator : indicator.denominator
  if (count === null) return <Missing reason={indicator.reason ?? text.noInputs} />
  const found = indicator.dossiers.find((each) => each.part === part)
  if (!found || own === null || count === 0) return format.count(count)
  const list = toIndicatorList(found.filter, own.unitCode)
  return <Link href={hrefTo({ name: 'dossiers', code: null }, { list })}>{format.count(count)}</Link>
}

/** Ways to the dossiers that lose the points: one list, or two of which a dossier may be in both. */
export function LostDossiers({ indicator, own }: Omit<IndicatorCountProps, 'part'>) {
  const text = useText(explainText)
  const format = useFormat()
  const { hrefTo } = useFilters()
  const { numerator, denominator } = indicator
  const known: Readonly<Record<string, string>> = text.lostLists
  const nameOf = (figure: string) => known[figure] ?? text.lostList
  const lists = indicator.dossiers.filter(({ part }) => part === 'LOST')
  if (
    !indicator.lost ||
    own === null ||
    lists.length === 0 ||
    numerator === null ||
    denominator === null ||
    numerator === denominator
  ) {
    return null
  }
  const lost = format.count(denominator - numerator)
  return (
    <span
      className={styles.lostLists}
      title={lists.some(({ filter }) => filter.figure === 'COHORT_LATE') ? text.lostBoth : undefined}
    >
      {lists.map(({ filter }) => (
        <Link
          key={filter.figure}
          href={hrefTo({ name: 'dossiers', code: null }, { list: toIndicatorList(filter, own.unitCode) })}
        >
          {lists.length === 1 ? text.lostCount(lost) : nameOf(filter.figure)}
        </Link>
      ))}
    </span>
  )
}
