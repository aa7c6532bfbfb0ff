import { BarCell } from '../components/bar-cell.tsx'
import { useFileNotes } from '../trust/applied.ts'
import { DataTable } from '../components/data-table.tsx'
import { FigureSource } from '../components/figure-source.tsx'
import { Panel } from '../components/panel.tsx'
import type { Provenance } from '../components/provenance-mark.tsx'
import { ReconciliationBadge } from '../components/reconciliation-badge.tsx'
import { CountLink } from '../filters/count-link.tsx'
import { useFormat } from '../format/use-format.ts'
import { dossierWords } from '../text/dossier-words.ts'
import { useText } from '../text/language.ts'
import { urgentText } from '../text/urgent-text.ts'
import type { Ageing } from './to-urgent.ts'
import styles from './unit-page.module.css'

interface AgeingCardProps {
  readonly code: string
  readonly unitName: string
  readonly ageing: Ageing
  /** The day at whose end it is overdue. */
  readonly day: string
  /** Overdue as the figures count it; null where they are not known. */
  readonly overdue: number | null
  readonly provenance: Provenance
}

/** How long what is overdue is: every class a bar and a list. */
export function AgeingCard({ code, unitName, ageing, day, overdue, provenance }: AgeingCardProps) {
  const text = useText(urgentText)
  const { ages } = useText(dossierWords)
  const format = useFormat()
  const toNotes = useFileNotes()
  const { rows, total, long, isAtLeast } = ageing
  const most = Math.max(1, ...rows.map(({ count }) => count))
  const caption = text.ageingCaption(unitName, format.day(day))
  return (
    <Panel
      title={total === 0 ? text.ageingNone : text.ageingTitle(format.count(total), format.count(long))}
      subtitle={text.ageingSubtitle(format.day(day))}
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
              key: 'age',
              header: text.age,
              rowHeader: true,
              cell: ({ age }) => ages[age],
              csv: [{ header: text.age, value: ({ age }) => ages[age] }],
            },
            {
              key: 'count',
              header: text.dossiers,
              cell: ({ age, count }) => (
                <BarCell
                  share={count / most}
                  text={<CountLink count={count} listed={{ unit: code, list: 'overdue', age }} />}
                />
              ),
              csv: [{ header: text.dossiers, value: ({ count }) => count }],
            },
          ]}
          rows={rows}
          rowKey={({ age }) => age}
          fileName={`qua-han_${code}_${day}`}
          fileNotes={toNotes(caption, provenance)}
        />
        {isAtLeast && <p className={styles.soft}>{text.cut}</p>}
        {!isAtLeast && overdue !== null && (
          <div className={styles.checks}>
            <span>{text.ageingSum}</span>
            <ReconciliationBadge parts={rows.map(({ count }) => count)} total={overdue} />
          </div>
        )}
      </div>
    </Panel>
  )
}
