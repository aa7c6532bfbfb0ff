import { PeriodPicker } from '../../filters/period-picker.tsx'
import { calendars, comparedPeriod, formatCompared } from '../../filters/ranked-days.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useText } from '../../text/language.ts'
import { LabelledSelect } from './labelled-select.tsx'
import { platformText } from './platform-text.ts'
import { useDaysName } from './use-days-name.ts'

interface RankedPeriodPickersProps {
  /** True where the period is set against another one in any case. */
  readonly isCompared?: boolean
}

/** The months of a ranking, how they are cut, and what they are set against. */
export function RankedPeriodPickers({ isCompared = false }: RankedPeriodPickersProps) {
  const text = useText(platformText)
  const { filters, change } = useFilters()
  return (
    <>
      <PeriodPicker />
      <LabelledSelect
        label={text.calendar}
        choices={calendars.map((value) => ({ value, label: text.calendars[value] }))}
        chosen={filters.cal}
        onChoose={(cal) => change({ cal })}
      />
      <ComparePicker always={isCompared} />
    </>
  )
}

/** The period a ranking is set against; one that a link names stays to choose. always: it is set against one in any case. */
function ComparePicker({ always }: { readonly always: boolean }) {
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
  const toCompared = (next: string) => {
    if (next === '' || (always && next === 'prev')) return null
    return next === 'prev' ? next : compare
  }
  return (
    <LabelledSelect
      label={text.compare}
      choices={choices}
      chosen={compare === null ? (always ? 'prev' : '') : formatCompared(compare)}
      onChoose={(next) => change({ compare: toCompared(next) })}
    />
  )
}
