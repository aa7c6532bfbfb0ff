import { Tabs } from '../../components/tabs.tsx'
import { useKeys } from '../../components/use-keys.ts'
import type { Metric } from '../../filters/filters.ts'
import { PeriodPicker } from '../../filters/period-picker.tsx'
import { calendars, comparedPeriod, formatCompared } from '../../filters/ranked-days.ts'
import { ScopeBar } from '../../filters/scope-bar.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useText } from '../../text/language.ts'
import { LabelledSelect } from './labelled-select.tsx'
import { platformText } from './platform-text.ts'
import { rankingsText } from './rankings-text.ts'
import styles from './rankings.module.css'
import { toView } from './to-view.ts'
import type { RankingView } from './to-view.ts'
import { useDaysName } from './use-days-name.ts'

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
  const show = (next: RankingView) => change({ view: next === 'table' ? null : next })
  useKeys({ t: () => show(view === 'table' ? 'bars' : 'table') })
  return (
    <ScopeBar>
      <PeriodPicker />
      <LabelledSelect
        label={text.calendar}
        choices={calendars.map((value) => ({ value, label: text.calendars[value] }))}
        chosen={filters.cal}
        onChoose={(cal) => change({ cal })}
      />
      <ComparePicker />
      {places.length > 0 && (
        <LabelledSelect
          label={text.place}
          choices={[
            { value: '', label: text.wholeCountry },
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

/** The period a ranking is set against; one that a link names stays to choose. always: it is set against one in any case. */
export function ComparePicker({ always = false }: { readonly always?: boolean }) {
  const text = useText(platformText)
  const nameDays = useDaysName()
  const { filters, change } = useFilters()
  const { compare } = filters
  const before = comparedPeriod(filters, 'prev')
  const named = compare !== null && compare !== 'prev' ? comparedPeriod(filters, compare) : null
  const choices = [
    ...(always ? [] : [{ value: '', label: text.noCompare }]),
    ...(before ? [{ value: 'prev', label: text.previous(nameDays(before)) }] : []),
    ...(named && compare !== null ? [{ value: formatCompared(compare), label: nameDays(named) }] : []),
  ]
  return (
    <LabelledSelect
      label={text.compare}
      choices={choices}
      chosen={compare === null ? (always ? 'prev' : '') : formatCompared(compare)}
      onChoose={(next) => change({ compare: next === '' || (always && next === 'prev') ? null : toCompare(next) })}
    />
  )

  function toCompare(next: string) {
    return next === 'prev' ? next : compare
  }
}
