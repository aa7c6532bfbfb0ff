import { useFormat } from '../format/use-format.ts'
import { scopeText } from '../text/scope-text.ts'
import { useText } from '../text/language.ts'
import { ChoiceWithSteps } from './scope-bar.tsx'
import { useFilters } from './use-filters.ts'

interface CapturePickerProps {
  /** Days on which the portal was captured, oldest first. */
  readonly captures: readonly { readonly capturedOn: string; readonly complete: boolean }[]
}

/** Chooses the day of the portal capture. The newest day does not stand in the address: such a link follows new captures. */
export function CapturePicker({ captures }: CapturePickerProps) {
  const text = useText(scopeText)
  const format = useFormat()
  const { filters, change } = useFilters()
  const newest = captures.at(-1)?.capturedOn
  const choices = captures.map(({ capturedOn, complete }) => {
    const day = capturedOn === newest ? text.newest(format.day(capturedOn)) : format.day(capturedOn)
    return { value: capturedOn, label: complete ? day : `${day} – ${text.totalsOnly}` }
  })
  return (
    <ChoiceWithSteps
      label={text.capture}
      choices={choices}
      chosen={filters.capture ?? newest ?? ''}
      onChoose={(day) => change({ capture: day === newest ? null : day })}
    />
  )
}
