import { lastDayOf } from '../filters/period.ts'
import { formatDay } from '../format/day.ts'
import { formatNumber } from '../format/number.ts'
import type { TrustFactsFragment } from '../graphql/generated/graphql.ts'
import type { Language } from '../text/language.ts'
import { trustText } from '../text/trust-text.ts'

/** More provinces than these are counted, not named. */
const mostNamed = 4

/** The trust of a period in one line: how many sources reported it, and which days are missing from whom. */
export function trustSentence(report: TrustFactsFragment, language: Language): string {
  const text = trustText[language]
  const [complete, sources] = [report.complete, report.sources].map((count) => formatNumber(count, language))
  const reported =
    report.complete < report.sources
      ? text.some(complete ?? '', sources ?? '')
      : report.sources === 1
        ? text.own
        : text.all(sources ?? '')
  const facts = [
    ...(report.sources === 1 && report.missing.length > 0 ? [] : [reported]),
    ...missingSpans(report).map(({ from, until, names }) =>
      text.missing(spanOfDays(from, until, language), nameProvinces(names, language)),
    ),
    ...(report.judgedThrough === null ? [text.notBegun] : []),
    ...(report.judgedThrough !== null && !report.hasEnded
      ? [text.toDate(formatDay(report.judgedThrough, language))]
      : []),
  ]
  return `${text.trusts[report.trust]}: ${facts.join('; ')}.`
}

interface MissingSpan {
  readonly from: string
  readonly until: string
  readonly names: readonly string[]
}

/** Spans that several provinces miss stand once, in order of their first day. */
function missingSpans({ missing }: TrustFactsFragment): MissingSpan[] {
  const spans = Map.groupBy(missing, ({ from, until }) => `${from} ${until}`)
  return [...spans.values()]
    .flatMap(([first, ...others]): MissingSpan[] => {
      if (first === undefined) return []
      const names = [first, ...others].map(({ province, unit }) => unit?.name ?? province)
      return [{ from: first.from, until: first.until, names }]
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

function spanOfDays(from: string, until: string, language: Language): string {
  return [...new Set([from, lastDayOf({ until })])].map((day) => formatDay(day, language)).join(' – ')
}

function nameProvinces(names: readonly string[], language: Language): string {
  if (names.length <= mostNamed) return names.join(', ')
  const named = names.slice(0, mostNamed - 1).join(', ')
  return trustText[language].others(named, formatNumber(names.length - mostNamed + 1, language))
}
