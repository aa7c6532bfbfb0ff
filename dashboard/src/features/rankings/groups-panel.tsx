import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Missing } from '../../components/missing.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { AgreeMark } from './agree-mark.tsx'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { LossBar } from './loss-bar.tsx'
import { mostByRounding, totalMinusGroups } from './to-capture-facts.ts'
import { byLost } from './to-explained.ts'
import type { ExplainedGroup } from './to-explained.ts'

interface GroupsPanelProps {
  readonly groups: readonly ExplainedGroup[]
  readonly total: number
  readonly totalLost: number
  /** True when each group is laid open further down. */
  readonly linked: boolean
  readonly provenance: Provenance
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** The groups, most points lost first, and whether they add up to the published total. */
export function GroupsPanel({ groups, total, totalLost, linked, provenance, fileName, fileNotes }: GroupsPanelProps) {
  const text = useText(explainText)
  const format = useFormat()
  const ordered = byLost(groups)
  const [most] = ordered
  const longest = Math.max(...groups.map(({ maximum }) => maximum))
  const title =
    most && most.lost !== null && totalLost > 0
      ? text.groupsTitle(most.name, format.points(most.lost), format.rate(most.lost / totalLost, 0))
      : text.groupsPlain
  return (
    <Panel
      title={title}
      subtitle={text.groupsSubtitle}
      footer={
        <>
          <Reconciled groups={groups} total={total} />
          <FigureSource provenance={provenance} />
        </>
      }
    >
      <DataTable
        caption={text.groupsPlain}
        captionHidden
        dense
        rows={ordered}
        rowKey={({ code }) => code}
        fileName={`${fileName}_groups`}
        fileNotes={fileNotes}
        columns={[
          {
            key: 'group',
            header: text.group,
            rowHeader: true,
            cell: ({ code, name, points, maximum }) => (
              <>
                {linked ? <a href={`#${code}`}>{name}</a> : name}
                <LossBar earned={points ?? 0} maximum={maximum} longest={longest} />
              </>
            ),
            csv: [
              { header: text.csv.groupCode, value: ({ code }) => code },
              { header: text.group, value: ({ name }) => name },
            ],
          },
          {
            key: 'lost',
            header: text.lostPoints,
            numeric: true,
            descendingFirst: true,
            sortValue: ({ lost }) => lost,
            cell: ({ lost }) => <strong>{format.points(lost)}</strong>,
            csv: [{ header: text.lostPoints, value: ({ lost }) => lost }],
          },
          {
            key: 'points',
            header: text.points,
            numeric: true,
            narrow: 'hidden',
            cell: ({ points, computed, published }) =>
              computed ? (
                <>
                  {format.points(points)} <AgreeMark points={points} published={published} />
                </>
              ) : (
                <Missing reason={text.asPublished} />
              ),
            csv: [{ header: text.points, value: ({ points, computed }) => (computed ? points : null) }],
          },
          {
            key: 'published',
            header: text.published,
            numeric: true,
            cell: ({ published, maximum }) => (
              <>
                {format.points(published)}
                <span className={styles.of}>/{format.count(maximum)}</span>
              </>
            ),
            csv: [
              { header: text.published, value: ({ published }) => published },
              { header: text.maximum, value: ({ maximum }) => maximum },
            ],
          },
          {
            key: 'median',
            header: text.medianGroup,
            numeric: true,
            narrow: 'hidden',
            cell: ({ median }) => format.points(median),
            csv: [{ header: text.medianGroup, value: ({ median }) => median }],
          },
        ]}
      />
    </Panel>
  )
}

/** The published groups and the published total are two readings of the source; this says whether they agree. */
function Reconciled({ groups, total }: Pick<GroupsPanelProps, 'groups' | 'total'>) {
  const text = useText(explainText)
  const format = useFormat()
  const parts = groups.flatMap(({ published }) => (published === null ? [] : [published]))
  const difference = totalMinusGroups(
    total,
    groups.map(({ published }) => ({ points: published })),
  )
  if (difference === null) return null
  const by = format.points(Math.abs(difference))
  const beyond = Math.abs(difference) > mostByRounding ? text.doesNotAddUp(by) : text.roundingOnly(by)
  return (
    <p className={styles.reconciled}>
      <ReconciliationBadge parts={parts} total={total} digits={2} rounding={mostByRounding} />{' '}
      {difference === 0 ? text.addsUp : beyond}
    </p>
  )
}
