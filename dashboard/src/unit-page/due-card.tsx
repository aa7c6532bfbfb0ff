import { Link } from 'wouter'
import { BarCell } from '../components/bar-cell.tsx'
import { useFileNotes } from '../trust/applied.ts'
import { DataTable } from '../components/data-table.tsx'
import { FigureSource } from '../components/figure-source.tsx'
import { Panel } from '../components/panel.tsx'
import type { Provenance } from '../components/provenance-mark.tsx'
import { toParams } from '../filters/dossier-list.ts'
import { useFilters } from '../filters/use-filters.ts'
import { civilDayOf } from '../format/instant.ts'
import { useFormat } from '../format/use-format.ts'
import { useText } from '../text/language.ts'
import { urgentText } from '../text/urgent-text.ts'
import type { DueSoon } from './to-urgent.ts'
import { AgencyName } from './agency-name.tsx'
import styles from './unit-page.module.css'

interface DueCardProps {
  readonly code: string
  readonly unitName: string
  readonly due: DueSoon
  /** The day at whose end it is not done yet. */
  readonly day: string
  readonly provenance: Provenance
}

/** The load of the next three working days, and what comes first. */
export function DueCard({ code, unitName, due, day, provenance }: DueCardProps) {
  const text = useText(urgentText)
  const format = useFormat()
  const toNotes = useFileNotes()
  const { hrefTo } = useFilters()
  const { total, byDay } = due
  const rows = byDay.map((counted, index) => ({ ...counted, name: text.dueDays[index] ?? '' }))
  const most = Math.max(1, ...byDay.map(({ count }) => count))
  const caption = text.dueCaption(unitName, format.day(day))
  const title = (total.isAtLeast ? text.dueTitleAtLeast : text.dueTitle)(format.count(total.count), format.day(day))
  return (
    <Panel
      title={total.count === 0 ? text.dueNone : title}
      subtitle={text.dueSubtitle(format.day(day))}
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
              key: 'day',
              header: text.dueOn,
              rowHeader: true,
              cell: ({ name }) => name,
              csv: [{ header: text.dueOn, value: ({ name }) => name }],
            },
            {
              key: 'count',
              header: text.dossiers,
              cell: ({ count, isAtLeast }) => (
                <BarCell
                  share={count / most}
                  text={isAtLeast ? text.atLeast(format.count(count)) : format.count(count)}
                />
              ),
              csv: [{ header: text.dossiers, value: ({ count }) => count }],
            },
          ]}
          rows={rows}
          rowKey={({ name }) => name}
          fileName={`sap-den-han_${code}_${day}`}
          fileNotes={toNotes(caption, provenance)}
        />
        {total.count > 0 && (
          <>
            <SoonestTable caption={`${text.soonest}: ${caption}`} rows={due.soonest} />
            <p>
              <Link href={hrefTo({ name: 'dossiers', code: null }, { list: toParams({ unit: code, list: 'due' }) })}>
                {text.all}
              </Link>
            </p>
          </>
        )}
      </div>
    </Panel>
  )
}

function SoonestTable({ caption, rows }: { readonly caption: string; readonly rows: DueSoon['soonest'] }) {
  const text = useText(urgentText)
  const format = useFormat()
  const { hrefTo } = useFilters()
  return (
    <DataTable
      caption={caption}
      captionHidden
      whole
      dense
      columns={[
        {
          key: 'code',
          header: text.code,
          rowHeader: true,
          cell: ({ code }) => <Link href={hrefTo({ name: 'dossiers', code })}>{code}</Link>,
          csv: [],
        },
        {
          key: 'dueOn',
          header: text.dueOn,
          cell: ({ effectiveAppointmentAt: due }) => format.day(civilDayOf(due)),
          csv: [],
        },
        {
          key: 'procedure',
          header: text.procedure,
          narrow: 'hidden',
          cell: ({ procedure }) => procedure && <span className={styles.clamped}>{procedure.name}</span>,
          csv: [],
        },
        {
          key: 'holder',
          header: text.holder,
          width: '11rem',
          narrow: 'hidden',
          cell: ({ competentAgency }) => competentAgency && <AgencyName agency={competentAgency} />,
          csv: [],
        },
      ]}
      rows={rows}
      rowKey={({ code }) => code}
    />
  )
}
