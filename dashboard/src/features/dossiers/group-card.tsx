import { Link } from 'wouter'
import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Missing } from '../../components/missing.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { civilDayOf } from '../../format/instant.ts'
import { useFormat } from '../../format/use-format.ts'
import { dossierText } from '../../text/dossier-text.ts'
import { dossierWords } from '../../text/dossier-words.ts'
import { useText } from '../../text/language.ts'
import styles from './dossiers.module.css'
import { DueMark } from './due-mark.tsx'
import type { DossierDetail } from './to-steps.ts'

type Group = NonNullable<DossierDetail['group']>
type Part = Group['dossiers'][number]

/** The request of several agencies that the dossier is part of, with the others. Nothing where it is part of none. */
export function GroupCard({ dossier: { code, group } }: { readonly dossier: DossierDetail }) {
  const text = useText(dossierText)
  const { groupServices, requestStates } = useText(dossierWords)
  const format = useFormat()
  const columns = useColumns(code)
  if (group === null) return null
  const { service, state, dossierCount, begunAt, dueAt, provenance } = group
  const dayOf = (at: string | null) => (at === null ? text.noDay : format.day(civilDayOf(at)))
  return (
    <Panel
      title={service === null ? text.groupName : `${text.groupName}: ${groupServices[service]}`}
      subtitle={`${text.groupCounts(format.count(dossierCount))} · ${group.code}`}
      footer={provenance && <FigureSource provenance={provenance} />}
    >
      <p>
        {state !== null && <strong>{requestStates[state]}. </strong>}
        {text.groupDays(dayOf(begunAt), dayOf(dueAt))}
      </p>
      <DataTable
        caption={`${text.groupName} ${group.code}`}
        captionHidden
        whole
        dense
        columns={columns}
        rows={group.dossiers}
        rowKey={(part) => part.code}
      />
      <Notice>
        {text.groupRule} {dossierCount === 1 && text.groupAlone}
      </Notice>
    </Panel>
  )
}

/** own: the dossier of the page, which does not lead to itself. */
function useColumns(own: string): readonly Column<Part>[] {
  const text = useText(dossierText)
  const format = useFormat()
  const { hrefTo } = useFilters()
  return [
    {
      key: 'code',
      header: text.groupDossier,
      rowHeader: true,
      cell: ({ code }) =>
        code === own ? (
          <strong className={styles.code}>{code}</strong>
        ) : (
          <Link className={styles.code} href={hrefTo({ name: 'dossiers', code })}>
            {code}
          </Link>
        ),
      csv: [],
    },
    {
      key: 'procedure',
      header: text.procedure,
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
      key: 'agency',
      header: text.agency,
      narrow: 'hidden',
      cell: ({ competentAgency }) => competentAgency?.name ?? <Missing />,
      csv: [],
    },
    { key: 'state', header: text.state, cell: ({ dueState }) => <DueMark state={dueState} />, csv: [] },
    {
      key: 'appointment',
      header: text.groupDue,
      narrow: 'hidden',
      cell: ({ effectiveAppointmentAt: due }) =>
        due === null ? <Missing reason={text.noDay} /> : format.day(civilDayOf(due)),
      csv: [],
    },
  ]
}
