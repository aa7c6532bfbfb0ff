import { Tabs } from '../../components/tabs.tsx'
import { useKeys } from '../../components/use-keys.ts'
import { CapturePicker } from '../../filters/capture-picker.tsx'
import type { Metric, PeerGroup } from '../../filters/filters.ts'
import { ScopeBar } from '../../filters/scope-bar.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useText } from '../../text/language.ts'
import { LabelledSelect } from './labelled-select.tsx'
import { rankingsText } from './rankings-text.ts'
import styles from './rankings.module.css'
import { toView } from './to-view.ts'
import type { RankingView } from './to-view.ts'

interface RankingScopeProps {
  readonly captures: readonly { readonly capturedOn: string; readonly complete: boolean }[]
  /** Peer groups that make sense here, all of them first. */
  readonly groups: readonly PeerGroup[]
  readonly group: PeerGroup
  /** Says as of when units belong to a group, or why they cannot be told apart. */
  readonly groupHint: string | undefined
  readonly groupsKnown: boolean
  readonly metrics: readonly { readonly value: Metric; readonly label: string }[]
  readonly metric: Metric
}

const views: readonly RankingView[] = ['table', 'bars', 'scatter', 'history', 'compare']

/** What a ranking is of and how it is looked at; all of it stands in the address. */
export function RankingScope(props: RankingScopeProps) {
  const { captures, groups, group, groupHint, groupsKnown, metrics, metric } = props
  const text = useText(rankingsText)
  const { filters, change } = useFilters()
  const view = toView(filters.view)
  const show = (next: RankingView) => change({ view: next === 'table' ? null : next })
  useKeys({ t: () => show(view === 'table' ? 'bars' : 'table') })
  const hasMetric = view === 'table' || view === 'bars'
  return (
    <ScopeBar>
      {captures.length > 0 && <CapturePicker captures={captures} />}
      <LabelledSelect
        label={text.group}
        hint={groupHint}
        disabled={!groupsKnown}
        choices={groups.map((value) => ({ value, label: text.groups[value] }))}
        chosen={group}
        onChoose={(next) => change({ group: next })}
      />
      {hasMetric && metrics.length > 0 && (
        <div className={view === 'table' ? styles.phoneOnly : undefined}>
          <LabelledSelect
            label={view === 'table' ? text.metricOnPhone : text.metric}
            choices={metrics}
            chosen={metric}
            onChoose={(next) => change({ metric: next }, { replace: true })}
          />
        </div>
      )}
      <Tabs
        label={text.view}
        choices={views.map((value) => ({ value, label: text.views[value] }))}
        chosen={view}
        onChoose={show}
      />
    </ScopeBar>
  )
}
