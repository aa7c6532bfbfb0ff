import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { provinceBelowText } from '../../text/province-below-text.ts'
import extremesStyles from './extremes.module.css'
import { RateCell } from './rate-cell.tsx'
import type { CommuneRow, Extremes as CommuneExtremes } from './to-commune-rows.ts'

/** Both ends of the communes, each a link that highlights it in the dots and in the table. */
export function Extremes({ extremes }: { readonly extremes: CommuneExtremes }) {
  const text = useText(provinceBelowText)
  const format = useFormat()
  const { lowest, highest, mostOverdue } = extremes
  return (
    <div>
      <div className={extremesStyles.lists}>
        <List title={text.lowest} rows={lowest} valueOf={(row) => <RateCell rate={row.figures?.onTime ?? null} />} />
        <List title={text.highest} rows={highest} valueOf={(row) => <RateCell rate={row.figures?.onTime ?? null} />} />
        <List title={text.mostOverdue} rows={mostOverdue} valueOf={(row) => format.count(row.figures?.overdue)} />
      </div>
      <p className={extremesStyles.note}>{text.extremesNote}</p>
    </div>
  )
}

interface ListProps {
  readonly title: string
  readonly rows: readonly CommuneRow[]
  readonly valueOf: (row: CommuneRow) => ReactNode
}

function List({ title, rows, valueOf }: ListProps) {
  const text = useText(provinceBelowText)
  const { hrefWith } = useFilters()
  return (
    <section aria-label={title}>
      <h3 className={extremesStyles.title}>{title}</h3>
      {rows.length === 0 ? (
        <p className={extremesStyles.note}>{text.nobody}</p>
      ) : (
        <ol className={extremesStyles.list}>
          {rows.map((row) => (
            <li key={row.code}>
              <Link href={hrefWith({ hl: row.code })} replace>
                {row.name}
              </Link>
              <span className={extremesStyles.value}>{valueOf(row)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
