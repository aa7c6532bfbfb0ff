import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { mostByRounding, totalMinusGroups } from './to-capture-facts.ts'
import { byLost } from './to-explained.ts'
import type { ExplainedGroup } from './to-explained.ts'
import { useGroupColumns } from './use-group-columns.tsx'

interface GroupsPanelProps {
  readonly groups: readonly ExplainedGroup[]
  readonly total: number
  readonly totalLost: number
  /** True for the platform's own points, beside which nothing is published. */
  readonly own: boolean
  /** True when each group is laid open further down. */
  readonly linked: boolean
  readonly provenance: Provenance
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** The groups, most points lost first, and whether they add up to the published total. */
export function GroupsPanel(props: GroupsPanelProps) {
  const { groups, total, totalLost, own, linked, provenance, fileName, fileNotes } = props
  const text = useText(explainText)
  const format = useFormat()
  const columns = useGroupColumns({ own, linked, longest: Math.max(...groups.map(({ maximum }) => maximum)) })
  const ordered = byLost(groups)
  const [most] = ordered
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
          <Reconciled groups={groups} total={total} own={own} />
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
        columns={columns}
      />
    </Panel>
  )
}

/** The published groups and the published total are two readings of the source; this says whether they agree. Ours always do. */
function Reconciled({ groups, total, own }: Pick<GroupsPanelProps, 'groups' | 'total' | 'own'>) {
  const text = useText(explainText)
  const format = useFormat()
  const counted = groups.map(({ points, published }) => ({ points: own ? (points ?? 0) : published }))
  const parts = counted.flatMap(({ points }) => (points === null ? [] : [points]))
  const difference = totalMinusGroups(total, counted)
  if (difference === null) return null
  const by = format.points(Math.abs(difference))
  const beyond = Math.abs(difference) > mostByRounding ? text.doesNotAddUp(by) : text.roundingOnly(by)
  return (
    <p className={styles.reconciled}>
      <ReconciliationBadge parts={parts} total={total} digits={2} rounding={mostByRounding} />{' '}
      {difference === 0 ? (own ? text.addsUpOwn : text.addsUp) : beyond}
    </p>
  )
}
