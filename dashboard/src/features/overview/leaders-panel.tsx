import { Link } from 'wouter'
import { toCsvNotes } from '../../components/csv-notes.ts'
import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { MovementMark } from '../../components/movement-mark.tsx'
import { Panel } from '../../components/panel.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import type { Format } from '../../format/use-format.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { overviewText } from '../../text/overview-text.ts'
import styles from './overview.module.css'
import { ProvinceLink } from './province-link.tsx'
import { keyOf, nameOf, provinceCodeOf } from './ranking.ts'
import type { Entry, Ranking } from './ranking.ts'

const shown = 5

type Texts = ReturnType<typeof useText<typeof overviewText.vi>>

interface LeadersPanelProps {
  readonly ranking: Ranking
}

/** Both ends of the ranking, with the movement since the captured day before. */
export function LeadersPanel({ ranking }: LeadersPanelProps) {
  const text = useText(overviewText)
  const format = useFormat()
  const language = useLanguage()
  const { hrefTo } = useFilters()
  const { entries, previousCapturedOn } = ranking
  const columns = toColumns(text, format)
  const since = previousCapturedOn === null ? '' : ` ${text.movementSince(format.day(previousCapturedOn))}`
  const lists = [
    { caption: text.top, rows: entries.slice(0, shown), file: 'nam-tinh-cao-nhat' },
    { caption: text.bottom, rows: entries.slice(-shown), file: 'nam-tinh-thap-nhat' },
  ]
  return (
    <Panel
      title={toTitle(entries, text, format)}
      subtitle={`${text.meanings.score}.${since === '' ? '' : ` ${text.movement}${since}.`}`}
      footer={<FigureSource provenance={ranking.provenance} />}
    >
      <div className={styles.pair}>
        {lists.map(({ caption, rows, file }) => (
          <DataTable
            key={caption}
            caption={caption}
            columns={columns}
            rows={rows}
            rowKey={keyOf}
            dense
            fileName={`${file}_${ranking.capturedOn}`}
            fileNotes={toCsvNotes(caption, ranking.provenance, language)}
          />
        ))}
      </div>
      <p className={styles.more}>
        <Link href={hrefTo({ name: 'provinceRanking', explained: null })}>{text.allRanking}</Link>
      </p>
    </Panel>
  )
}

function toTitle([first, second]: readonly Entry[], text: Texts, format: Format): string {
  if (!first || !second) return text.total
  const ahead = first.scorecard.total - second.scorecard.total
  const score = format.points(first.scorecard.total)
  return ahead < 0.005
    ? text.leadersTied(nameOf(first), nameOf(second), score)
    : text.leadersTitle(nameOf(first), score, format.points(ahead), nameOf(second))
}

function toColumns(text: Texts, format: Format): readonly Column<Entry>[] {
  return [
    {
      key: 'position',
      header: text.position,
      numeric: true,
      cell: (entry) => format.count(entry.position),
      csv: [{ header: text.position, value: (entry) => entry.position }],
    },
    {
      key: 'name',
      header: text.province,
      rowHeader: true,
      cell: (entry) => <ProvinceLink entry={entry} />,
      csv: [
        { header: text.code, value: provinceCodeOf },
        { header: text.province, value: nameOf },
      ],
    },
    {
      key: 'total',
      header: text.total,
      numeric: true,
      cell: (entry) => format.points(entry.scorecard.total),
      csv: [{ header: text.total, value: (entry) => entry.scorecard.total }],
    },
    {
      key: 'movement',
      header: text.movementShort,
      numeric: true,
      cell: (entry) => <MovementMark positions={entry.movement?.positions ?? null} />,
      csv: [{ header: text.movementShort, value: (entry) => entry.movement?.positions ?? null }],
    },
  ]
}
