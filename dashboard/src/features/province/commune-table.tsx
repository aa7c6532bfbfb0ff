import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { useFileNotes } from '../../trust/applied.ts'
import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/data-table.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { formatPeriod } from '../../filters/period.ts'
import { namePeriod } from '../../filters/period-name.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { provinceBelowText } from '../../text/province-below-text.ts'
import { provinceText } from '../../text/province-text.ts'
import styles from '../../unit-page/unit-page.module.css'
import type { CommuneRow } from './to-commune-rows.ts'
import { useFigureColumns } from './use-figure-columns.tsx'

interface CommuneTableProps {
  readonly code: string
  readonly unitName: string
  readonly rows: readonly CommuneRow[]
  readonly provenance: Provenance | null
}

/** Every commune-level unit; in an order that stands in the address. */
export function CommuneTable({ code, unitName, rows, provenance }: CommuneTableProps) {
  const text = useText(provinceBelowText)
  const toNotes = useFileNotes()
  const language = useLanguage()
  const { filters, change } = useFilters()
  const box = useRef<HTMLDivElement>(null)
  const { hl } = filters
  const isThere = rows.some((row) => row.code === hl)
  // An effect, since the highlighted row is brought into sight once it is drawn; not again when the order changes.
  useEffect(() => {
    if (hl === null || !isThere) return
    const row = box.current?.querySelector(`[data-row="${CSS.escape(hl)}"]`)
    row?.scrollIntoView({ block: 'center', inline: 'nearest' })
  }, [hl, isThere])
  const caption = provenance
    ? text.communesCaption(unitName, namePeriod(filters.period, language))
    : text.communesListCaption(unitName)
  const real = { origin: 'REAL', source: text.communeSource, sourceEn: text.communeSource, asOf: null } as const
  return (
    <div ref={box}>
      <DataTable
        caption={caption}
        captionHidden
        dense
        columns={useColumns(provenance !== null)}
        rows={rows}
        rowKey={(row) => row.code}
        sort={filters.sort ?? { key: provenance ? 'overdue' : 'name', descending: provenance !== null }}
        onSort={(sort) => change({ sort }, { replace: true })}
        highlighted={hl}
        fileName={`cap-xa_${code}${provenance ? `_${formatPeriod(filters.period)}` : ''}`}
        fileNotes={[
          ...toNotes(caption, provenance ?? real),
          ...(provenance ? [text.bySelected(filters.def), text.smallNote] : []),
        ]}
      />
      {provenance && <p className={styles.soft}>{text.smallNote}</p>}
    </div>
  )
}

function useColumns(hasFigures: boolean): readonly Column<CommuneRow>[] {
  const text = useText(provinceBelowText)
  const { types } = useText(provinceText)
  const { hrefTo } = useFilters()
  const figures = useFigureColumns<CommuneRow>({ withOnline: true, subjectOf: ({ code }) => ({ unit: code }) })
  return [
    {
      key: 'name',
      header: text.commune,
      rowHeader: true,
      sortValue: ({ name }) => name.replace(/^(?:xã|phường|đặc khu) /u, ''),
      cell: ({ code, name }) => <Link href={hrefTo({ name: 'commune', code })}>{name}</Link>,
      csv: [
        { header: text.communeCode, value: ({ code }) => code },
        { header: text.commune, value: ({ name }) => name },
        { header: text.communeType, value: ({ type }) => types[type] },
      ],
    },
    {
      key: 'code',
      header: text.communeCode,
      narrow: 'hidden',
      sortValue: ({ code }) => code,
      cell: ({ code }) => code,
      csv: [],
    },
    ...(hasFigures ? figures : []),
  ]
}
