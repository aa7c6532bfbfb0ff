import type { Column } from '../../components/data-table.tsx'
import { Missing } from '../../components/missing.tsx'
import { CountLink } from '../../filters/count-link.tsx'
import type { DossierList } from '../../filters/dossier-list.ts'
import { marks } from '../../format/marks.ts'
import type { DossierFigure } from '../../graphql/generated/graphql.ts'
import { useText } from '../../text/language.ts'
import { provinceBelowText } from '../../text/province-below-text.ts'
import { RateCell } from './rate-cell.tsx'
import { filedRate, shownValue } from '../../unit-page/shown-rate.ts'
import type { ShownRate } from '../../unit-page/shown-rate.ts'

interface Figures {
  readonly received: number
  readonly online?: ShownRate
  readonly resolved: number
  readonly late: number
  readonly onTime: ShownRate
  readonly inProgress: number
  readonly overdue: number
}

interface WithFigures {
  readonly figures: Figures | null
}

type Count = 'received' | 'resolved' | 'late' | 'inProgress' | 'overdue'

const figureOf: Readonly<Record<Count, DossierFigure>> = {
  received: 'RECEIVED',
  resolved: 'RESOLVED',
  late: 'RESOLVED_LATE',
  inProgress: 'IN_PROGRESS',
  overdue: 'OVERDUE',
}

/** The columns that communes and agencies share: received, resolved, on time, overdue, in progress. */
export function useFigureColumns<Row extends WithFigures>(options: {
  readonly withOnline: boolean
  /** Whose dossiers a row counts. */
  readonly subjectOf: (row: Row) => Partial<DossierList>
}): readonly Column<Row>[] {
  const text = useText(provinceBelowText)
  const count = (key: Count, header: string): Column<Row> => ({
    key,
    header,
    numeric: true,
    descendingFirst: true,
    sortValue: ({ figures }) => figures?.[key] ?? null,
    cell: (row) =>
      row.figures ? (
        <CountLink count={row.figures[key]} listed={{ ...options.subjectOf(row), list: figureOf[key] }} />
      ) : (
        <Missing reason={text.notAnswered} />
      ),
    csv: [{ header, value: ({ figures }) => figures?.[key] ?? marks.none }],
  })
  const rate = (key: 'online' | 'onTime', header: string): Column<Row> => ({
    key,
    header,
    numeric: true,
    sortValue: ({ figures }) => shownValue(figures?.[key] ?? null),
    cell: ({ figures }) => <RateCell rate={figures?.[key] ?? null} />,
    csv: [
      { header, value: ({ figures }) => filedRate(figures?.[key] ?? null, text.tooFewShort) },
      { header: `${header}, ${text.numerator}`, value: ({ figures }) => figures?.[key]?.numerator ?? marks.none },
      { header: `${header}, ${text.denominator}`, value: ({ figures }) => figures?.[key]?.denominator ?? marks.none },
    ],
  })
  return [
    count('received', text.received),
    ...(options.withOnline ? [rate('online', text.online)] : []),
    count('resolved', text.resolved),
    rate('onTime', text.onTime),
    count('late', text.late),
    count('overdue', text.overdueColumn),
    count('inProgress', text.inProgress),
  ]
}
