import { useText } from '../text/language.ts'
import { unitFiguresText } from '../text/unit-figures-text.ts'

/** Why a rate has no value, in words; undefined when it has one. */
export function useRateReason(): (reason: string | null) => string | undefined {
  const { reasons } = useText(unitFiguresText)
  const known = new Map<string, string>(Object.entries(reasons))
  return (reason) => (reason === null ? undefined : (known.get(reason) ?? reason))
}
