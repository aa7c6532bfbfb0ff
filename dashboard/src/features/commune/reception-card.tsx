import { useFileNotes } from '../../trust/applied.ts'
import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { CountLink } from '../../filters/count-link.tsx'
import { formatPeriod } from '../../filters/period.ts'
import { namePeriod } from '../../filters/period-name.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import type { CommuneDossiersQuery } from '../../graphql/generated/graphql.ts'
import { communeText } from '../../text/commune-text.ts'
import { useLanguage, useText } from '../../text/language.ts'

type Reception = NonNullable<NonNullable<CommuneDossiersQuery['administrativeUnit']>['statistics']>['reception']

interface ReceptionCardProps {
  readonly code: string
  readonly unitName: string
  readonly reception: Reception
  readonly provenance: Provenance
}

const figureOf = {
  submitted: 'SUBMITTED',
  acceptedLate: 'ACCEPTED_LATE',
  refused: 'REFUSED',
  waiting: 'WAITING',
  waitingOver8Hours: 'WAITING_OVER_8_HOURS',
} as const
const items = ['submitted', 'acceptedLate', 'refused', 'waiting', 'waitingOver8Hours'] as const

/** The side before acceptance: what came in, what waits, and what waits too long. */
export function ReceptionCard({ code, unitName, reception, provenance }: ReceptionCardProps) {
  const text = useText(communeText)
  const format = useFormat()
  const toNotes = useFileNotes()
  const language = useLanguage()
  const { filters } = useFilters()
  const { waitingOver8Hours } = reception
  const caption = `${text.receptionName}, ${unitName}, ${namePeriod(filters.period, language)}`
  return (
    <Panel
      title={waitingOver8Hours === 0 ? text.receptionNone : text.receptionOver8(format.count(waitingOver8Hours))}
      subtitle={text.receptionSubtitle}
      footer={<FigureSource provenance={provenance} />}
    >
      <DataTable
        caption={caption}
        captionHidden
        whole
        dense
        columns={[
          {
            key: 'item',
            header: text.receptionItem,
            rowHeader: true,
            cell: (item) => text.receptionItems[item],
            csv: [{ header: text.receptionItem, value: (item) => text.receptionItems[item] }],
          },
          {
            key: 'count',
            header: text.count,
            numeric: true,
            cell: (item) => <CountLink count={reception[item]} listed={{ unit: code, list: figureOf[item] }} />,
            csv: [{ header: text.count, value: (item) => reception[item] }],
          },
        ]}
        rows={items}
        rowKey={(item) => item}
        fileName={`cho-tiep-nhan_${code}_${formatPeriod(filters.period)}`}
        fileNotes={toNotes(caption, provenance)}
      />
    </Panel>
  )
}
