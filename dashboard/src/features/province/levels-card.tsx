import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { useFileNotes } from '../../trust/applied.ts'
import { Missing } from '../../components/missing.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { CountLink } from '../../filters/count-link.tsx'
import { formatPeriod } from '../../filters/period.ts'
import { namePeriod } from '../../filters/period-name.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { markFor } from '../../format/marks.ts'
import { useFormat } from '../../format/use-format.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { unitFiguresText } from '../../text/unit-figures-text.ts'
import { ChannelBar } from './channel-bar.tsx'
import levelStyles from './levels-card.module.css'
import styles from '../../unit-page/unit-page.module.css'
import type { LevelRow, LevelTable } from './to-level-rows.ts'
import { useRateReason } from '../../unit-page/use-rate-reason.ts'

interface LevelsCardProps {
  /** Official code of the province. */
  readonly code: string
  readonly unitName: string
  readonly table: LevelTable
  readonly provenance: Provenance
}

/** Who received how: level by channel, with totals that are checked against each other. */
export function LevelsCard({ code, unitName, table, provenance }: LevelsCardProps) {
  const text = useText(unitFiguresText)
  const format = useFormat()
  const toNotes = useFileNotes()
  const language = useLanguage()
  const { filters } = useFilters()
  const period = namePeriod(filters.period, language)
  const total = table.rows.at(-1)
  const commune = table.rows.find(({ level }) => level === 'COMMUNE')
  const isFinding = total !== undefined && total.onlineRate.value !== null && commune !== undefined
  const title = isFinding
    ? text.levelsTitle(format.rate(total.onlineRate.value, 2), format.rate(commune.share))
    : text.levelsName
  const caption = `${text.levelsName}, ${unitName}, ${period}`
  return (
    <Panel title={title} subtitle={text.levelsSubtitle(period)} footer={<FigureSource provenance={provenance} />}>
      <div className={styles.stack}>
        <DataTable
          caption={caption}
          captionHidden
          whole
          columns={useLevelColumns(code, table, total?.total ?? 0)}
          rows={table.rows}
          rowKey={({ level }) => level}
          fileName={`tiep-nhan-theo-cap_${code}_${formatPeriod(filters.period)}`}
          fileNotes={toNotes(caption, provenance)}
        />
        <ul className={styles.checks} aria-label={text.checks}>
          {table.checks.map(({ key, parts, total: sum }) => (
            <li key={key}>
              {text.checkOf[key]} <ReconciliationBadge parts={parts} total={sum} />
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  )
}

const figureOf = {
  online: 'RECEIVED_ONLINE',
  direct: 'RECEIVED_DIRECT',
  post: 'RECEIVED_POST',
  total: 'RECEIVED',
} as const

function useLevelColumns(unit: string, { hasPost }: LevelTable, whole: number): readonly Column<LevelRow>[] {
  const text = useText(unitFiguresText)
  const format = useFormat()
  const reasonOf = useRateReason()
  const linked = (row: LevelRow, key: keyof typeof figureOf) => (
    <CountLink
      count={row[key]}
      listed={{ unit, list: figureOf[key], level: row.level === 'TOTAL' ? null : row.level }}
    />
  )
  const count = (key: 'online' | 'direct' | 'post' | 'total', header: string): Column<LevelRow> => ({
    key,
    header,
    numeric: true,
    cell: (row) => (
      <>
        {key === 'total' || row.level === 'TOTAL' ? <strong>{linked(row, key)}</strong> : linked(row, key)}
        <span className={levelStyles.share}>{whole > 0 && format.rate(row[key] / whole)}</span>
      </>
    ),
    csv: [
      { header, value: (row) => row[key] },
      { header: `${header}, ${text.shareOfTotal}`, value: (row) => (whole > 0 ? row[key] / whole : null) },
    ],
  })
  return [
    {
      key: 'level',
      header: text.level,
      rowHeader: true,
      cell: (row) => (
        <>
          {row.level === 'TOTAL' ? <strong>{text.levels.TOTAL}</strong> : text.levels[row.level]}
          <ChannelBar row={row} />
        </>
      ),
      csv: [{ header: text.level, value: (row) => text.levels[row.level] }],
    },
    count('online', text.online),
    count('direct', text.direct),
    ...(hasPost ? [count('post', text.post)] : []),
    count('total', text.total),
    {
      key: 'onlineRate',
      header: text.onlineRate,
      numeric: true,
      cell: ({ onlineRate }) =>
        onlineRate.value === null ? (
          <Missing reason={reasonOf(onlineRate.reason)} mark={markFor(onlineRate.reason)} />
        ) : (
          format.rate(onlineRate.value, 2)
        ),
      csv: [{ header: text.onlineRate, value: ({ onlineRate }) => onlineRate.value }],
    },
  ]
}
