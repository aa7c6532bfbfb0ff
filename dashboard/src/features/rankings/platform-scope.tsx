import { Tabs } from '../../components/tabs.tsx'
import { useKeys } from '../../components/use-keys.ts'
import type { Metric } from '../../filters/filters.ts'
import { ScopeBar } from '../../filters/scope-bar.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useText } from '../../text/language.ts'
import { LabelledSelect } from './labelled-select.tsx'
import { platformText } from './platform-text.ts'
import { RankedPeriodPickers } from './ranked-period-pickers.tsx'
import { rankingsText } from './rankings-text.ts'
import styles from './rankings.module.css'
import { toView } from './to-view.ts'
import type { RankingView } from './to-view.ts'

export interface RankingPlace {
  /** Code of the province's People's Committee. */
  readonly agency: string
  readonly name: string
}

interface PlatformScopeProps {
  /** Provinces to narrow a list of the country to; empty where it is of one place. */
  readonly places: readonly RankingPlace[]
  readonly metrics: readonly { readonly value: Metric; readonly label: string }[]
  readonly metric: Metric
}

const views: readonly RankingView[] = ['table', 'bars', 'scatter', 'history', 'compare']

/** What the platform's ranking is of and how it is looked at; all of it stands in the address. */
export function PlatformScope({ places, metrics, metric }: PlatformScopeProps) {
  const text = useText(platformText)
  const shared = useText(rankingsText)
  const { filters, change } = useFilters()
  const view = toView(filters.view)
  const isUnknown = filters.within !== null && places.every(({ agency }) => agency !== filters.within)
  const show = (next: RankingView) => change({ view: next === 'table' ? null : next })
  useKeys({ t: () => show(view === 'table' ? 'bars' : 'table') })
  return (
    <ScopeBar>
      <RankedPeriodPickers />
      {places.length > 0 && (
        <LabelledSelect
          label={text.place}
          choices={[
            { value: '', label: text.wholeCountry },
            ...(isUnknown ? [{ value: filters.within ?? '', label: filters.within ?? '' }] : []),
            ...places.map(({ agency, name }) => ({ value: agency, label: name })),
          ]}
          chosen={filters.within ?? ''}
          onChoose={(agency) => change({ within: agency === '' ? null : agency, sel: [] })}
        />
      )}
      {(view === 'table' || view === 'bars') && metrics.length > 0 && (
        <div className={view === 'table' ? styles.phoneOnly : undefined}>
          <LabelledSelect
            label={view === 'table' ? shared.metricOnPhone : shared.metric}
            choices={metrics}
            chosen={metric}
            onChoose={(next) => change({ metric: next }, { replace: true })}
          />
        </div>
      )}
      <Tabs
        label={shared.view}
        choices={views.map((value) => ({ value, label: shared.views[value] }))}
        chosen={view}
        onChoose={show}
      />
    </ScopeBar>
  )
}
