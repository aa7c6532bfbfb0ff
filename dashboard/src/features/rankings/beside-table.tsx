import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/data-table.tsx'
import { Missing } from '../../components/missing.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { besideText } from './beside-text.ts'
import styles from './beside.module.css'
import { differencesText } from './differences-text.ts'
import type { Beside, BesideRow } from './to-beside.ts'

interface BesideTableProps {
  readonly beside: Beside
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** Every indicator on both sides, with why they differ. */
export function BesideTable({ beside, fileName, fileNotes }: BesideTableProps) {
  const text = useText(besideText)
  const { classes } = useText(differencesText)
  const side = (key: 'published' | 'own', header: string, missing: string): Column<BesideRow> => ({
    key,
    header,
    numeric: true,
    cell: (row) => <Counts counts={row[key]} missing={missing} />,
    csv: [
      { header: text.csv.numerator(text.sides[key]), value: (row) => row[key]?.numerator ?? null },
      { header: text.csv.denominator(text.sides[key]), value: (row) => row[key]?.denominator ?? null },
      { header: text.csv.points(text.sides[key]), value: (row) => row[key]?.points ?? null },
    ],
  })
  return (
    <DataTable
      caption={text.title}
      captionHidden
      dense
      rows={beside.rows}
      rowKey={({ code }) => code}
      detail={(row) => (
        <p className={styles.below}>
          <Reasons row={row} />
        </p>
      )}
      fileName={fileName}
      fileNotes={fileNotes}
      columns={[
        {
          key: 'indicator',
          header: text.indicator,
          rowHeader: true,
          cell: ({ number, name }) => [number, name].filter(Boolean).join(' '),
          csv: [
            { header: text.csv.code, value: ({ code }) => code },
            { header: text.csv.number, value: ({ number }) => number },
            { header: text.indicator, value: ({ name }) => name },
          ],
        },
        side('published', text.published, text.notPublished),
        side('own', beside.provenance.origin === 'SIMULATED' ? text.ownMarked : text.own, text.notObserved),
        {
          key: 'why',
          header: text.why,
          narrow: 'hidden',
          cell: (row) => <Reasons row={row} />,
          csv: [
            {
              header: text.why,
              value: ({ reasons }) => reasons.map((each) => `${classes[each.class]}: ${each.reason}`).join(' '),
            },
          ],
        },
      ]}
    />
  )
}

/** Points, and what they are counted from. */
function Counts({ counts, missing }: { readonly counts: BesideRow['published']; readonly missing: string }) {
  const text = useText(besideText)
  const format = useFormat()
  if (counts === null) return <Missing reason={missing} />
  const { numerator, denominator, points } = counts
  return (
    <>
      <span className={styles.points}>
        {points === null ? <Missing reason={text.noPoints} /> : format.points(points)}
      </span>
      {numerator !== null && denominator !== null && (
        <span className={styles.fraction}>
          {format.count(numerator)}/<wbr />
          {format.count(denominator)}
        </span>
      )}
    </>
  )
}

function Reasons({ row: { reasons, published, own } }: { readonly row: BesideRow }) {
  const text = useText(besideText)
  const { classes } = useText(differencesText)
  if (reasons.length === 0) return published && own ? text.equal : null
  return reasons.map((each) => (
    <span key={each.reason} className={styles.reason}>
      <strong>{classes[each.class]}:</strong> {each.reason}
    </span>
  ))
}
