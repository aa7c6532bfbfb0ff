import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { explainText } from './explain-text.ts'
import { isMean } from './is-mean.ts'

/** How the ratio of an indicator is printed: a share, or a mean of days. */
export function useRatioFormat({ code }: { readonly code: string }): (ratio: number | null) => string {
  const text = useText(explainText)
  const format = useFormat()
  return (ratio) => (isMean(code) && ratio !== null ? text.meanDays(format.number(ratio, 2)) : format.rate(ratio))
}
