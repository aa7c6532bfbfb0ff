import type { Column } from '../../components/data-table.tsx'
import { Missing } from '../../components/missing.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { provinceBelowText } from '../../text/province-below-text.ts'
import { RateCell } from './rate-cell.tsx'
import { shownValue } from '../../unit-page/shown-rate.ts'
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

/** The columns that communes and agencies share: received, resolved, on time, overdue, in progress. */
export function useFigureColumns<Row extends WithFigures>(options: {
  readonly withOnline: boolean
}): readonly Column<Row>[] {
  const text = useText(provinceBelowText)
  const format = useFormat()
  const count = (key: Count, header: string): Column<Row> => ({
    key,
    header,
    numeric: true,
    descendingFirst: true,
    sortValue: ({ figures }) => figures?.[key] ?? null,
    cell: ({ figures }) => (figures ? format.count(figures[key]) : <Missing reason={text.notAnswered} />),
    csv: [{ header, value: ({ figures }) => figures?.[key] ?? null }],
  })
  const rate = (key: 'online' | 'onTime', header: string): Column<Row> => ({
    key,
    header,
    numeric: true,
    sortValue: ({ figures }) => shownValue(figures?.[key] ?? null),
    cell: ({ figures }) => <RateCell rate={figures?.[key] ?? null} />,
    csv: [
      { header, value: ({ figures }) => shownValue(figures?.[key] ?? null) },
      { header: `${header}, ${text.numerator}`, value: ({ figures }) => figures?.[key]?.numerator ?? null },
      { header: `${header}, ${text.denominator}`, value: ({ figures }) => figures?.[key]?.denominator ?? null },
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
