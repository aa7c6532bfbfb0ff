import { useFileNotes } from '../../trust/applied.ts'
import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/data-table.tsx'
import { Missing } from '../../components/missing.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { CountLink } from '../../filters/count-link.tsx'
import { formatPeriod } from '../../filters/period.ts'
import { namePeriod } from '../../filters/period-name.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { marks } from '../../format/marks.ts'
import { useFormat } from '../../format/use-format.ts'
import { communeText } from '../../text/commune-text.ts'
import { useLanguage, useText } from '../../text/language.ts'
import styles from '../../unit-page/unit-page.module.css'
import type { Week } from './to-weeks.ts'

interface WeeksTableProps {
  readonly code: string
  readonly unitName: string
  readonly weeks: readonly Week[]
  readonly received: number | null
  readonly provenance: Provenance
}

/** The table twin of the weeks, and whether they sum to the period. */
export function WeeksTable({ code, unitName, weeks, received, provenance }: WeeksTableProps) {
  const text = useText(communeText)
  const toNotes = useFileNotes()
  const language = useLanguage()
  const { filters } = useFilters()
  const caption = text.weeksCaption(unitName, namePeriod(filters.period, language))
  return (
    <div className={styles.stack}>
      <DataTable
        caption={caption}
        captionHidden
        dense
        columns={useWeekColumns(
          code,
          weeks.some(({ post }) => post > 0),
        )}
        rows={weeks}
        rowKey={({ first }) => first}
        fileName={`ho-so-theo-tuan_${code}_${formatPeriod(filters.period)}`}
        fileNotes={toNotes(caption, provenance)}
      />
      {received !== null && (
        <div className={styles.checks}>
          <span>{text.weekSum}</span>
          <ReconciliationBadge parts={weeks.map((week) => week.received)} total={received} />
        </div>
      )}
    </div>
  )
}

const leastTrusted = 30

const figureOf = {
  online: 'RECEIVED_ONLINE',
  direct: 'RECEIVED_DIRECT',
  post: 'RECEIVED_POST',
  received: 'RECEIVED',
} as const

function useWeekColumns(unit: string, hasPost: boolean): readonly Column<Week>[] {
  const text = useText(communeText)
  const format = useFormat()
  const count = (key: 'online' | 'direct' | 'post' | 'received', header: string): Column<Week> => ({
    key,
    header,
    numeric: true,
    cell: (week) => (
      <CountLink
        count={week[key]}
        listed={{ unit, list: figureOf[key], days: { first: week.first, last: week.last } }}
      />
    ),
    csv: [{ header, value: (week) => week[key] }],
  })
  return [
    {
      key: 'week',
      header: text.week,
      rowHeader: true,
      cell: ({ first, last }) => `${format.day(first)} – ${format.day(last)}`,
      csv: [
        { header: text.from, value: ({ first }) => first },
        { header: text.through, value: ({ last }) => last },
        { header: text.days, value: ({ days }) => days },
      ],
    },
    count('direct', text.atCounter),
    count('online', text.online),
    ...(hasPost ? [count('post', text.post)] : []),
    count('received', text.received),
    {
      key: 'share',
      header: text.share,
      numeric: true,
      cell: ({ share, received }) => {
        if (share === null) return <Missing reason={text.noneInWeek} mark={marks.notApplicable} />
        const isFew = received < leastTrusted
        return (
          <span
            className={isFew ? styles.soft : undefined}
            title={isFew ? text.few30(format.count(received)) : undefined}
          >
            {format.rate(share)}
            {isFew && <span className="visually-hidden"> {text.few30(format.count(received))}</span>}
          </span>
        )
      },
      csv: [{ header: text.share, value: ({ share }) => share ?? marks.notApplicable }],
    },
  ]
}
