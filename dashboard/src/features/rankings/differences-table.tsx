import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/data-table.tsx'
import { Missing } from '../../components/missing.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import styles from './beside.module.css'
import { differencesText } from './differences-text.ts'
import type { DifferenceRow } from './to-differences.ts'

interface DifferencesTableProps {
  readonly rows: readonly DifferenceRow[]
  /** True where all are of one agency, which the page names. */
  readonly ofOne: boolean
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** Published points that are not ours, each with the class of the difference and its reason. */
export function DifferencesTable({ rows, ofOne, fileName, fileNotes }: DifferencesTableProps) {
  const text = useText(differencesText)
  const format = useFormat()
  const nameOf = ({ agency }: DifferenceRow) => agency ?? text.national
  const whatOf = ({ kind, what }: DifferenceRow) =>
    what === null ? text.total : kind === 'GROUP' ? text.group(what) : what
  const agency: Column<DifferenceRow> = {
    key: 'agency',
    header: text.agency,
    rowHeader: true,
    cell: (row) => (
      <>
        {nameOf(row)}
        <span className={styles.narrow}>{whatOf(row)}</span>
      </>
    ),
    csv: [{ header: text.agency, value: nameOf }],
  }
  const what: Column<DifferenceRow> = {
    key: 'what',
    header: text.what,
    ...(ofOne ? { rowHeader: true } : { narrow: 'hidden' }),
    cell: whatOf,
    csv: [{ header: text.what, value: whatOf }],
  }
  return (
    <DataTable
      caption={text.title}
      captionHidden
      dense
      rows={rows}
      rowKey={({ key }) => key}
      detail={(row) => (
        <p className={styles.below}>
          <Why row={row} />
        </p>
      )}
      fileName={fileName}
      fileNotes={fileNotes}
      columns={[
        ...(ofOne ? [what] : [agency, what]),
        {
          key: 'published',
          header: text.published,
          numeric: true,
          cell: ({ published }) => format.points(published),
          csv: [{ header: text.published, value: ({ published }) => published }],
        },
        {
          key: 'computed',
          header: text.computed,
          numeric: true,
          cell: ({ computed }) => (computed === null ? <Missing reason={text.notComputed} /> : format.points(computed)),
          csv: [{ header: text.computed, value: ({ computed }) => computed }],
        },
        {
          key: 'difference',
          header: text.difference,
          numeric: true,
          narrow: 'hidden',
          cell: ({ difference }) =>
            difference === null ? <Missing reason={text.notComputed} /> : format.pointsChange(difference),
          csv: [{ header: text.difference, value: ({ difference }) => difference }],
        },
        {
          key: 'why',
          header: text.why,
          narrow: 'hidden',
          cell: (row) => <Why row={row} />,
          csv: [
            { header: text.class, value: (row) => text.classes[row.class] },
            { header: text.why, value: ({ reason }) => reason },
          ],
        },
      ]}
    />
  )
}

function Why({ row }: { readonly row: DifferenceRow }) {
  const text = useText(differencesText)
  return (
    <>
      <strong>{text.classes[row.class]}</strong>
      <span className={styles.reason}>{row.reason}</span>
    </>
  )
}
