import { DataTable } from '../components/data-table.tsx'
import type { Column } from '../components/data-table.tsx'
import { useFileNotes } from '../trust/applied.ts'
import { FigureSource } from '../components/figure-source.tsx'
import { Missing } from '../components/missing.tsx'
import { Panel } from '../components/panel.tsx'
import type { Provenance } from '../components/provenance-mark.tsx'
import { ReconciliationBadge } from '../components/reconciliation-badge.tsx'
import { CountLink } from '../filters/count-link.tsx'
import { formatPeriod } from '../filters/period.ts'
import { namePeriod } from '../filters/period-name.ts'
import { useFilters } from '../filters/use-filters.ts'
import { marks } from '../format/marks.ts'
import { useFormat } from '../format/use-format.ts'
import { useLanguage, useText } from '../text/language.ts'
import type { DossierFigure } from '../graphql/generated/graphql.ts'
import { unitFiguresText } from '../text/unit-figures-text.ts'
import flowStyles from './flow-card.module.css'
import styles from './unit-page.module.css'
import type { Flow, FlowItem, FlowKey, FlowPartKey } from './to-flow.ts'

interface FlowCardProps {
  readonly code: string
  readonly unitName: string
  readonly flow: Flow
  readonly provenance: Provenance
}

/** What was to be resolved, and what became of it: both sides as bars of one length, checked against each other. */
export function FlowCard({ code, unitName, flow, provenance }: FlowCardProps) {
  const text = useText(unitFiguresText)
  const format = useFormat()
  const toNotes = useFileNotes()
  const language = useLanguage()
  const { filters } = useFilters()
  const title = flow.done === null ? text.flowName : text.flowTitle(format.rate(flow.done), format.count(flow.left))
  const isHandedOver = flow.items.some(({ key }) => key === 'handedIn' || key === 'handedOut')
  const caption = `${text.flowName}, ${unitName}, ${namePeriod(filters.period, language)}`
  return (
    <Panel title={title} subtitle={text.flowSubtitle} footer={<FigureSource provenance={provenance} />}>
      <div className={styles.stack}>
        <div className={flowStyles.bars} aria-hidden="true">
          {(['incoming', 'outgoing'] as const).map((side) => (
            <div key={side} className={flowStyles.bar}>
              {flow.items
                .filter((item) => item.side === side)
                .map(({ key, count }) => (
                  <span key={key} className={flowStyles[key]} style={{ flexGrow: count }} />
                ))}
            </div>
          ))}
        </div>
        <DataTable
          caption={caption}
          captionHidden
          whole
          dense
          columns={useFlowColumns(code)}
          rows={flow.items}
          rowKey={({ key }) => key}
          fileName={`dong-ho-so_${code}_${formatPeriod(filters.period)}`}
          fileNotes={toNotes(caption, provenance)}
        />
        <div className={styles.checks}>
          <span>{isHandedOver ? text.flowCheckHandedOver : text.flowCheck}</span>
          <ReconciliationBadge parts={flow.check.parts} total={flow.check.total} />
        </div>
      </div>
    </Panel>
  )
}

const figureOf: Readonly<Record<FlowKey, DossierFigure>> = {
  carriedOver: 'CARRIED_OVER',
  received: 'RECEIVED',
  handedIn: 'HANDED_IN',
  inTime: 'RESOLVED_IN_TIME',
  late: 'RESOLVED_LATE',
  resolvedUndeterminable: 'RESOLVED_UNDETERMINABLE',
  closed: 'CLOSED',
  handedOut: 'HANDED_OUT',
  inTerm: 'IN_TERM',
  overdue: 'OVERDUE',
  undeterminable: 'UNDETERMINABLE',
}

const figureOfPart: Readonly<Record<FlowPartKey, DossierFigure>> = {
  withApology: 'RESOLVED_LATE_WITH_APOLOGY',
  withoutApology: 'RESOLVED_LATE_WITHOUT_APOLOGY',
  keptNewDate: 'RESOLVED_LATE_KEPT_NEW_DATE',
  afterAppointment: 'CLOSED_AFTER_APPOINTMENT',
}

function useFlowColumns(unit: string): readonly Column<FlowItem>[] {
  const text = useText(unitFiguresText)
  const format = useFormat()
  return [
    {
      key: 'item',
      header: text.flowItem,
      rowHeader: true,
      cell: ({ key, parts }) => (
        <>
          <span className={`${flowStyles.swatch} ${flowStyles[key]}`} aria-hidden="true" />
          {text.flowItems[key]}
          {parts.map((part) => (
            <span key={part.key} className={flowStyles.part}>
              {text.flowParts[part.key]}:{' '}
              <CountLink count={part.count} listed={{ unit, list: figureOfPart[part.key] }} />
            </span>
          ))}
        </>
      ),
      csv: [
        { header: text.flowSide, value: ({ side }) => text[side] },
        { header: text.flowItem, value: ({ key }) => text.flowItems[key] },
        {
          header: text.ofWhich,
          value: ({ parts }) => parts.map(({ key, count }) => `${text.flowParts[key]}: ${count}`).join('; '),
        },
      ],
    },
    {
      key: 'count',
      header: text.dossiers,
      numeric: true,
      cell: ({ key, count }) => <CountLink count={count} listed={{ unit, list: figureOf[key] }} />,
      csv: [{ header: text.dossiers, value: ({ count }) => count }],
    },
    {
      key: 'share',
      header: text.shareOfTotal,
      numeric: true,
      cell: ({ share }) =>
        share === null ? (
          <Missing reason={text.reasons.NO_DENOMINATOR} mark={marks.notApplicable} />
        ) : (
          format.rate(share)
        ),
      csv: [{ header: text.shareOfTotal, value: ({ share }) => share ?? marks.notApplicable }],
    },
  ]
}
