import type { CsvValue } from '../../components/csv.ts'
import type { Catalogue } from '../../text/language.ts'
import type { explainText } from './explain-text.ts'
import type { ExplainedGroup, SchemeRule } from './to-explained.ts'

type TextOf<Source> = Source extends Catalogue<infer Messages> ? Messages : never

/** Every indicator of every group, one line each, monitored ones and groups without indicators included. */
export function toIndicatorCsv(
  groups: readonly ExplainedGroup[],
  text: TextOf<typeof explainText>,
  ruleWords: (rule: SchemeRule) => string,
): { readonly headers: readonly string[]; readonly rows: readonly (readonly CsvValue[])[] } {
  const { csv } = text
  const headers = [
    csv.groupCode,
    text.group,
    csv.indicatorCode,
    csv.number,
    text.indicator,
    text.formula,
    text.rule,
    text.numerator,
    text.denominator,
    text.ratio,
    text.medianRatio,
    text.points,
    text.published,
    text.maximum,
    text.lostPoints,
    csv.needed,
    text.neededForNext,
    csv.why,
  ]
  const rows = groups.flatMap((group) => [
    [
      group.code,
      group.name,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      group.computed ? group.points : null,
      group.published,
      group.maximum,
      group.lost,
      null,
      null,
      group.reason,
    ],
    ...group.indicators.map((each) => [
      group.code,
      group.name,
      each.code,
      each.number,
      each.name,
      each.formula,
      each.rule && ruleWords(each.rule),
      each.numerator,
      each.denominator,
      each.ratio,
      each.medianRatio,
      each.points,
      each.published,
      each.maximum,
      each.lost,
      each.needed,
      each.neededForNext,
      each.reason ?? each.note,
    ]),
  ])
  return { headers, rows }
}
