import { Link } from 'wouter'
import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/data-table.tsx'
import { Missing } from '../../components/missing.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { civilDayOf, formatInstant } from '../../format/instant.ts'
import { useFormat } from '../../format/use-format.ts'
import type { DossierListQuery } from '../../graphql/generated/graphql.ts'
import { dossierWords } from '../../text/dossier-words.ts'
import { dossiersText } from '../../text/dossiers-text.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { AgencyName } from '../../unit-page/agency-name.tsx'
import styles from './dossiers.module.css'
import { DueMark } from './due-mark.tsx'

export type DossierRow = NonNullable<DossierListQuery['dossiers']>['nodes'][number]

interface ListTableProps {
  readonly caption: string
  readonly rows: readonly DossierRow[]
}

/** One page of the list, in the order of the server. */
export function ListTable({ caption, rows }: ListTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      whole
      dense
      columns={useColumns()}
      rows={rows}
      rowKey={({ code }) => code}
    />
  )
}

function Instant({ at }: { readonly at: string | null }) {
  const text = useText(dossiersText)
  const format = useFormat()
  const language = useLanguage()
  if (at === null) return <Missing reason={text.notYet} />
  return (
    <time className={styles.instant} dateTime={at} title={formatInstant(at, language)}>
      {format.day(civilDayOf(at))}
    </time>
  )
}

function useColumns(): readonly Column<DossierRow>[] {
  const text = useText(dossiersText)
  const words = useText(dossierWords)
  const format = useFormat()
  const language = useLanguage()
  const { hrefTo } = useFilters()
  return [
    {
      key: 'code',
      header: text.code,
      rowHeader: true,
      cell: ({ code }) => (
        <Link className={styles.code} href={hrefTo({ name: 'dossiers', code })}>
          {code}
        </Link>
      ),
      csv: [],
    },
    {
      key: 'state',
      header: text.state,
      cell: ({ dueState, daysLate, status }) => (
        <>
          <DueMark state={dueState} />
          {daysLate !== null && (
            <span className={styles.instant} title={text.daysLateHint}>
              {' '}
              {daysLate === 0 ? text.lateSameDay : text.workingDays(format.count(daysLate))}
            </span>
          )}
          <span className={styles.sub}>{text.now(words.statuses[status])}</span>
        </>
      ),
      csv: [],
    },
    {
      key: 'appointment',
      header: text.appointment,
      cell: ({ effectiveAppointmentAt }) => <Instant at={effectiveAppointmentAt} />,
      csv: [],
    },
    {
      key: 'dates',
      header: text.dates,
      narrow: 'hidden',
      cell: (row) =>
        (['submitted', 'received', 'ended'] as const).map((key) => {
          const at = row[`${key}At`]
          return (
            at !== null && (
              <span key={key} className={styles.date}>
                {text[key]} <Instant at={at} />
              </span>
            )
          )
        }),
      csv: [],
    },
    {
      key: 'procedure',
      header: text.procedure,
      width: '13rem',
      narrow: 'hidden',
      cell: ({ procedure }) =>
        procedure ? (
          <span className={styles.procedure} title={procedure.name}>
            {procedure.code} {procedure.name}
          </span>
        ) : (
          <Missing />
        ),
      csv: [],
    },
    {
      key: 'holder',
      header: text.holder,
      width: '10rem',
      narrow: 'hidden',
      cell: ({ competentAgency, receivingUnit, channel }) => (
        <>
          {competentAgency ? <AgencyName agency={competentAgency} /> : <Missing />}
          <span className={styles.sub}>
            {words.channels[channel]}
            {receivingUnit && ` · ${inLanguage(language, receivingUnit.fullName, receivingUnit.fullNameEn)}`}
          </span>
        </>
      ),
      csv: [],
    },
    {
      key: 'flags',
      header: text.flags,
      narrow: 'hidden',
      cell: ({ apologies, supplementRequests, notSynchronised }) => (
        <span className={styles.flags}>
          {notSynchronised && <span className={styles.late}>{text.notSynchronised}</span>}
          {apologies.length > 0 && <span>{text.apology}</span>}
          {supplementRequests > 0 && (
            <span className={supplementRequests > 1 ? styles.late : undefined}>
              {text.supplements(format.count(supplementRequests))}
            </span>
          )}
        </span>
      ),
      csv: [],
    },
  ]
}
