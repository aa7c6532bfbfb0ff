import { useFileNotes } from '../../trust/applied.ts'
import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/data-table.tsx'
import { Missing } from '../../components/missing.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { CountLink } from '../../filters/count-link.tsx'
import { formatPeriod } from '../../filters/period.ts'
import { namePeriod } from '../../filters/period-name.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import type { DossierFigure } from '../../graphql/generated/graphql.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { unitFiguresText } from '../../text/unit-figures-text.ts'
import type { DayRow } from './to-day-points.ts'

interface DaysTableProps {
  readonly code: string
  readonly unitName: string
  readonly rows: readonly DayRow[]
  readonly provenance: Provenance
}

type Count = 'received' | 'online' | 'direct' | 'post' | 'resolved' | 'late' | 'closed' | 'stock'

const figureOf: Readonly<Record<Count, DossierFigure>> = {
  received: 'RECEIVED',
  online: 'RECEIVED_ONLINE',
  direct: 'RECEIVED_DIRECT',
  post: 'RECEIVED_POST',
  resolved: 'RESOLVED',
  late: 'RESOLVED_LATE',
  closed: 'CLOSED',
  stock: 'IN_PROGRESS',
}

/** The table twin of the days. */
export function DaysTable({ code, unitName, rows, provenance }: DaysTableProps) {
  const text = useText(unitFiguresText)
  const format = useFormat()
  const toNotes = useFileNotes()
  const language = useLanguage()
  const { filters } = useFilters()
  const caption = text.daysCaption(unitName, namePeriod(filters.period, language))
  const count = (key: Count, header: string): Column<DayRow> => ({
    key,
    header,
    numeric: true,
    descendingFirst: true,
    sortValue: (row) => row[key],
    cell: (row) =>
      row[key] === null ? (
        <Missing reason={text.dayUnknown} />
      ) : (
        <CountLink
          count={row[key]}
          listed={{ unit: code, list: figureOf[key], days: { first: row.day, last: row.day } }}
        />
      ),
    csv: [{ header, value: (row) => row[key] }],
  })
  const hasPost = rows.some(({ post }) => (post ?? 0) > 0)
  const weekdayOf = ({ weekday }: DayRow) => text.weekdays[weekday] ?? ''
  return (
    <DataTable
      caption={caption}
      captionHidden
      dense
      columns={[
        {
          key: 'day',
          header: text.day,
          rowHeader: true,
          width: '9.5rem',
          sortValue: ({ day }) => day,
          cell: (row) => `${weekdayOf(row)} ${format.day(row.day)}`,
          csv: [
            { header: text.day, value: ({ day }) => day },
            { header: text.weekday, value: weekdayOf },
          ],
        },
        count('received', text.receivedByDay),
        count('online', text.online),
        count('direct', text.direct),
        ...(hasPost ? [count('post', text.post)] : []),
        count('resolved', text.resolvedByDay),
        count('late', text.late),
        count('closed', text.closed),
        count('stock', text.stock),
      ]}
      rows={rows}
      rowKey={({ day }) => day}
      fileName={`ho-so-theo-ngay_${code}_${formatPeriod(filters.period)}`}
      fileNotes={toNotes(caption, provenance)}
    />
  )
}
