import type { Column } from '../../components/data-table.tsx'
import { Missing } from '../../components/missing.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { AgreeMark } from './agree-mark.tsx'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { LossBar } from './loss-bar.tsx'
import type { ExplainedGroup } from './to-explained.ts'

interface GroupColumnsInput {
  /** True for the platform's own points, beside which nothing is published. */
  readonly own: boolean
  /** True when each group is laid open further down. */
  readonly linked: boolean
  /** The largest maximum of a group. */
  readonly longest: number
}

/** Of the groups of one unit: what is lost, what is there, and the median. */
export function useGroupColumns({ own, linked, longest }: GroupColumnsInput): readonly Column<ExplainedGroup>[] {
  const text = useText(explainText)
  const format = useFormat()
  const columns: (Column<ExplainedGroup> | false)[] = [
    {
      key: 'group',
      header: text.group,
      rowHeader: true,
      cell: ({ code, name, points, maximum, observable }) => (
        <>
          {linked ? <a href={`#${code}`}>{name}</a> : name}
          <LossBar earned={points ?? 0} maximum={maximum} longest={longest} observable={observable} />
        </>
      ),
      csv: [
        { header: text.csv.groupCode, value: ({ code }) => code },
        { header: text.group, value: ({ name }) => name },
      ],
    },
    {
      key: 'lost',
      header: text.lostPoints,
      numeric: true,
      descendingFirst: true,
      sortValue: ({ lost }) => lost,
      cell: ({ lost, reason }) =>
        lost === null ? <Missing reason={reason ?? undefined} /> : <strong>{format.points(lost)}</strong>,
      csv: [{ header: text.lostPoints, value: ({ lost }) => lost }],
    },
    {
      key: 'points',
      header: own ? text.pointsOwn : text.points,
      numeric: true,
      ...(!own && { narrow: 'hidden' }),
      cell: ({ points, computed, published, maximum, reason }) =>
        computed ? (
          <>
            {format.points(points)}
            {own ? <span className={styles.of}>/{format.count(maximum)}</span> : ' '}
            <AgreeMark points={points} published={published} />
          </>
        ) : (
          <Missing reason={reason ?? text.asPublished} />
        ),
      csv: [
        { header: own ? text.pointsOwn : text.points, value: ({ points, computed }) => (computed ? points : null) },
        ...(own ? [{ header: text.maximum, value: ({ maximum }: ExplainedGroup) => maximum }] : []),
      ],
    },
    !own && {
      key: 'published',
      header: text.published,
      numeric: true,
      cell: ({ published, maximum }) => (
        <>
          {format.points(published)}
          <span className={styles.of}>/{format.count(maximum)}</span>
        </>
      ),
      csv: [
        { header: text.published, value: ({ published }) => published },
        { header: text.maximum, value: ({ maximum }) => maximum },
      ],
    },
    own && {
      key: 'unobserved',
      header: text.unobserved,
      numeric: true,
      narrow: 'hidden',
      cell: ({ maximum, observable, reason }) => (
        <span title={reason ?? undefined}>{format.count(maximum - (observable ?? maximum))}</span>
      ),
      csv: [{ header: text.unobserved, value: ({ maximum, observable }) => maximum - (observable ?? maximum) }],
    },
    {
      key: 'median',
      header: own ? text.median : text.medianGroup,
      numeric: true,
      narrow: 'hidden',
      cell: ({ median }) => format.points(median),
      csv: [{ header: own ? text.median : text.medianGroup, value: ({ median }) => median }],
    },
  ]
  return columns.filter((column) => column !== false)
}
