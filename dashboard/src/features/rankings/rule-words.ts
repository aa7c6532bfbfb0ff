import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { explainText } from './explain-text.ts'
import type { SchemeRule } from './to-explained.ts'

/** The rule of an indicator in words: 4 × tỷ lệ; 0/0 không chấm. inherited is said of units below a province only. */
export function useRuleWords(): (rule: SchemeRule, belowProvince: boolean) => string {
  const text = useText(explainText)
  const format = useFormat()
  return (rule, belowProvince) => {
    const maximum = format.count(rule.maximum)
    const curve =
      rule.curve === 'THRESHOLD'
        ? text.rules.THRESHOLD(maximum, format.rate(rule.threshold, 0))
        : rule.curve === 'MONITORED'
          ? text.rules.MONITORED
          : text.rules[rule.curve](maximum)
    return [
      curve,
      rule.curve !== 'MONITORED' && rule.curve !== 'FLAG' && text.whenEmpty[rule.whenEmpty],
      rule.inherited && belowProvince && text.inherited,
    ]
      .filter((part) => part !== false)
      .join('; ')
  }
}
