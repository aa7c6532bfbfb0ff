import { DataTable } from '../../components/data-table.tsx'
import { toCsvNotes } from '../../components/csv-notes.ts'
import { FigureSource } from '../../components/figure-source.tsx'
import { Missing } from '../../components/missing.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { formatInstant } from '../../format/instant.ts'
import { useFormat } from '../../format/use-format.ts'
import { dossierText } from '../../text/dossier-text.ts'
import { useLanguage, useText } from '../../text/language.ts'
import pageStyles from '../../unit-page/unit-page.module.css'
import styles from './dossiers.module.css'
import { toLedger } from './to-ledger.ts'
import type { LedgerRow } from './to-ledger.ts'
import type { DossierDetail } from './to-steps.ts'

type Clock = NonNullable<DossierDetail['clock']>

interface ClockCardProps {
  readonly dossier: DossierDetail
}

/** In time or not, by which step of the rule, and every day of the count. */
export function ClockCard({ dossier: { code, clock, provenance } }: ClockCardProps) {
  const text = useText(dossierText)
  const format = useFormat()
  if (!clock) {
    return (
      <Panel title={text.clockName}>
        <Notice>{text.noClock}</Notice>
      </Panel>
    )
  }
  return (
    <Panel
      title={text.clockTitle[clock.verdict]}
      subtitle={text.clockSubtitle(format.day(clock.asOf))}
      footer={<FigureSource provenance={provenance} />}
    >
      <div className={pageStyles.stack}>
        <Verdict clock={clock} />
        {clock.provisional === true && <Notice tone="attention">{text.provisional}</Notice>}
        {clock.ledger ? (
          <Ledger code={code} clock={clock} provenance={provenance} />
        ) : (
          <Notice>{reasonIn(text.noLedger, clock.reason)}</Notice>
        )}
      </div>
    </Panel>
  )
}

function reasonIn(words: Readonly<Record<string, string>>, reason: string | null): string | null {
  return reason === null ? null : (words[reason] ?? reason)
}

function Verdict({ clock }: { readonly clock: Clock }) {
  const text = useText(dossierText)
  const format = useFormat()
  const language = useLanguage()
  const { decidedBy, endedBy, effectiveEndAt, workingDays } = clock
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{text.decidedBy}</dt>
        <dd>{text.decisions[decidedBy]}</dd>
      </div>
      {endedBy && (
        <div>
          <dt>{text.end}</dt>
          <dd>
            {text.ends[endedBy]}
            {effectiveEndAt && endedBy !== 'NOT_ENDED' && `, ${formatInstant(effectiveEndAt, language)}`}
          </dd>
        </div>
      )}
      {workingDays !== null && (
        <div>
          <dt>{text.workingDays}</dt>
          <dd>{format.count(workingDays)}</dd>
        </div>
      )}
    </dl>
  )
}

function Ledger({
  code,
  clock,
  provenance,
}: { readonly code: string; readonly clock: Clock } & Pick<DossierDetail, 'provenance'>) {
  const text = useText(dossierText)
  const format = useFormat()
  const language = useLanguage()
  const caption = text.ledgerCaption(code)
  const why = ({ reason, name, lasts }: LedgerRow) =>
    [reasonIn(text.dayReasons, reason), name, lasts && text.adds(lasts)].filter((part) => part !== null).join(': ')
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
          cell: ({ on, weekday }) => `${text.weekdays[weekday] ?? ''} ${format.day(on)}`,
          csv: [{ header: text.day, value: ({ on }) => on }],
        },
        {
          key: 'counted',
          header: text.counted,
          cell: ({ counted }) => (counted ? <strong>{text.yes}</strong> : text.no),
          csv: [{ header: text.counted, value: ({ counted }) => (counted ? text.yes : text.no) }],
        },
        {
          key: 'count',
          header: text.count,
          numeric: true,
          cell: ({ counted, count }) => (counted ? format.count(count) : <Missing reason={text.no} />),
          csv: [{ header: text.count, value: ({ counted, count }) => (counted ? count : null) }],
        },
        {
          key: 'why',
          header: text.why,
          cell: why,
          csv: [
            { header: text.why, value: why },
            { header: text.seconds, value: ({ seconds }) => seconds },
          ],
        },
      ]}
      rows={toLedger(clock.ledger ?? [])}
      rowKey={({ on, seconds }) => (seconds === null ? on : `pause ${on} ${seconds}`)}
      fileName={`dong-ho_${code}`}
      fileNotes={toCsvNotes(caption, provenance, language)}
    />
  )
}
