import { Notice } from '../../components/notice.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { periodBefore, toRankedDays } from '../../filters/ranked-days.ts'
import type { RankedPeriod } from '../../filters/ranked-days.ts'
import type { RankingScreen } from '../../filters/ranking-source.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { PlatformPositionsDocument } from '../../graphql/generated/platform-history-documents.ts'
import { useAskEach } from '../../graphql/use-ask-each.ts'
import { useText } from '../../text/language.ts'
import { trustText } from '../../text/trust-text.ts'
import { HistoryView } from './lazy-views.tsx'
import { namesOn, toPlatformRanked } from './platform-questions.ts'
import { platformText } from './platform-text.ts'
import styles from './rankings.module.css'
import { toPlatformHistory } from './to-platform-history.ts'
import type { RankedUnit } from './to-ranked-units.ts'
import { useDaysName } from './use-days-name.ts'

interface PlatformHistoryProps {
  readonly screen: RankingScreen
  /** Of the page. */
  readonly units: readonly RankedUnit[]
  /** Five at most; the first five of the page when none is picked. */
  readonly picked: readonly RankedUnit[]
  readonly scheme: string
  readonly provenance: Provenance
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

const mostPeriods = 6

/** Positions and totals over the period and those before it, cut the same way. */
export function PlatformHistory(props: PlatformHistoryProps) {
  const { screen, units, picked, scheme, provenance, fileName, fileNotes } = props
  const text = useText(platformText)
  const trustWords = useText(trustText)
  const format = useFormat()
  const nameDays = useDaysName()
  const { filters } = useFilters()
  const { level, within } = toPlatformRanked(screen, filters)
  const periods = periodsUntil(filters)
  const shown = picked.length > 0 ? picked : units.slice(0, 5)
  // Of the 34 provinces all are drawn; of thousands of communes only those that are picked.
  const isWhole = level === 'PROVINCE'
  const agencies = isWhole ? null : shown.flatMap(({ agencyCode }) => agencyCode ?? [])
  const answers = useAskEach(
    PlatformPositionsDocument,
    periods.map((each) => ({ level, within, ...namesOn(filters), period: toRankedDays(each), agencies })),
  )
  const { history, otherScheme } = toPlatformHistory(
    periods.map((each, at) => ({ from: toRankedDays(each).from, answer: answers[at]?.data })),
    scheme,
  )
  const withHistory = (unit: RankedUnit) => ({ ...unit, history: history.get(unit.key) ?? [] })
  const names = new Map(
    periods.map((each, at) => {
      const trust = answers[at]?.data?.ranking?.trust
      const isComplete = trust === 'COMPLETE' || trust == null
      return [toRankedDays(each).from, isComplete ? nameDays(each) : `${nameDays(each)} (${trustWords.trusts[trust]})`]
    }),
  )
  const isAsking = answers.some(({ data, failure }) => data === undefined && failure === undefined)
  const failed = answers.filter(({ data, failure }) => failure !== undefined || data?.ranking?.page === null)
  return (
    <div className={styles.body} aria-busy={isAsking}>
      {otherScheme > 0 && <Notice>{text.otherScheme(format.count(otherScheme), scheme)}</Notice>}
      {failed.length > 0 && (
        <Notice tone="attention">
          {text.failedPeriods(format.count(failed.length))}{' '}
          <button type="button" onClick={() => failed.forEach(({ askAgain }) => askAgain())}>
            {text.tryAgain}
          </button>
        </Notice>
      )}
      {!isAsking && (
        <HistoryView
          units={shown.map(withHistory)}
          all={isWhole ? units.map(withHistory) : []}
          words={{
            positions: text.positions,
            totals: text.totals,
            totalsNote: text.totalsNote,
            day: text.periodColumn,
            tooFew: text.onePeriod,
            nameOf: (day) => names.get(day) ?? format.day(day),
            shortNameOf: (day) => (names.get(day)?.endsWith(')') ? `${format.day(day)} *` : format.day(day)),
          }}
          provenance={provenance}
          fileName={fileName}
          fileNotes={fileNotes}
        />
      )}
    </div>
  )
}

/** The period itself and those before it, oldest first. */
function periodsUntil(last: RankedPeriod): readonly RankedPeriod[] {
  const periods: RankedPeriod[] = [{ period: last.period, cal: last.cal }]
  while (periods.length < mostPeriods) {
    const before = periods[0] && periodBefore(periods[0])
    if (!before) break
    periods.unshift(before)
  }
  return periods
}
