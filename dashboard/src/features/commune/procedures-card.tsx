import { BarCell } from '../../components/bar-cell.tsx'
import { useFileNotes } from '../../trust/applied.ts'
import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { CountLink } from '../../filters/count-link.tsx'
import { formatPeriod } from '../../filters/period.ts'
import { namePeriod } from '../../filters/period-name.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import type { CommuneProceduresQuery } from '../../graphql/generated/graphql.ts'
import { communeText } from '../../text/commune-text.ts'
import { useLanguage, useText } from '../../text/language.ts'
import styles from '../../unit-page/unit-page.module.css'

type Facets = NonNullable<NonNullable<CommuneProceduresQuery['dossiers']>['facets']>

interface ProceduresCardProps {
  readonly code: string
  readonly unitName: string
  readonly facets: Facets
  /** Received in the period as the figures count it; null where that is not known. */
  readonly received: number | null
  readonly provenance: Provenance
}

/** What people come for: the most frequent procedures and all others in one. */
export function ProceduresCard({ code, unitName, facets, received, provenance }: ProceduresCardProps) {
  const text = useText(communeText)
  const format = useFormat()
  const toNotes = useFileNotes()
  const language = useLanguage()
  const { filters } = useFilters()
  const { procedure, total } = facets
  const named = procedure.filter(({ value }) => value !== null)
  const most = Math.max(1, ...procedure.map(({ count }) => count))
  const three = named.slice(0, 3).reduce((sum, { count }) => sum + count, 0)
  const period = namePeriod(filters.period, language)
  const caption = text.proceduresCaption(unitName, period)
  const nameOf = (row: Facets['procedure'][number]) =>
    row.value === null ? text.otherProcedures : (row.procedure?.name ?? row.value)
  return (
    <Panel
      title={named.length > 3 ? text.proceduresTitle(format.rate(three / total)) : text.proceduresName}
      subtitle={text.proceduresSubtitle(period)}
      footer={<FigureSource provenance={provenance} />}
    >
      <div className={styles.stack}>
        <DataTable
          caption={caption}
          captionHidden
          whole
          dense
          columns={[
            {
              key: 'procedure',
              header: text.procedure,
              rowHeader: true,
              cell: (row) => <span className={styles.clamped}>{nameOf(row)}</span>,
              csv: [
                { header: text.procedureCode, value: ({ value }) => value },
                { header: text.procedure, value: nameOf },
              ],
            },
            {
              key: 'count',
              header: text.received,
              width: '9rem',
              cell: ({ value, count }) => (
                <BarCell
                  share={count / most}
                  text={
                    <CountLink
                      count={count}
                      listed={value === null ? null : { unit: code, list: 'RECEIVED', procedure: value }}
                    />
                  }
                />
              ),
              csv: [{ header: text.received, value: ({ count }) => count }],
            },
          ]}
          rows={procedure}
          rowKey={({ value }) => value ?? ''}
          fileName={`thu-tuc_${code}_${formatPeriod(filters.period)}`}
          fileNotes={toNotes(caption, provenance)}
        />
        {received !== null && (
          <div className={styles.checks}>
            <span>{text.procedureSum}</span>
            <ReconciliationBadge parts={[procedure.reduce((sum, { count }) => sum + count, 0)]} total={received} />
          </div>
        )}
      </div>
    </Panel>
  )
}
