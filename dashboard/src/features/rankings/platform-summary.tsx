import { ProvenanceMark } from '../../components/provenance-mark.tsx'
import { useFormat } from '../../format/use-format.ts'
import type { PlatformRankingQuery } from '../../graphql/generated/graphql.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { trustText } from '../../text/trust-text.ts'
import { platformText } from './platform-text.ts'
import { rankingsText } from './rankings-text.ts'
import styles from './ranking-summary.module.css'
import { toEndName } from './to-platform-units.ts'

export type PlatformList = NonNullable<PlatformRankingQuery['ranking']>

interface PlatformSummaryProps {
  readonly list: PlatformList
  /** Points observed and unobserved of the agencies shown; null when none is. */
  readonly observable: { readonly points: number; readonly maximum: number } | null
}

/** How far the ranking can be relied on, how many it ranks, and both its ends. */
export function PlatformSummary({ list, observable }: PlatformSummaryProps) {
  const text = useText(platformText)
  const shared = useText(rankingsText)
  const trustWords = useText(trustText)
  const format = useFormat()
  const language = useLanguage()
  const best = list.best?.entries[0]
  const worst = list.worst?.entries[0]
  const unranked = list.unrankedPage?.totalCount
  return (
    <section className={styles.strip} aria-label={text.summary}>
      <dl className={styles.figures}>
        <div className={styles.published}>
          <dt>{trustWords.label}</dt>
          <dd>{list.trust && trustWords.trusts[list.trust]}</dd>
        </div>
        <div>
          <dt>{text.ranked}</dt>
          <dd>{format.count(list.page?.totalCount)}</dd>
          {unranked !== undefined && (
            <dd className={styles.note}>
              {unranked === 0 ? text.nobodyUnranked : text.unrankedCount(format.count(unranked))}
            </dd>
          )}
        </div>
        {best && (
          <div>
            <dt>{shared.highest}</dt>
            <dd>{format.points(best.scorecard.total)}</dd>
            <dd className={styles.note}>{toEndName(best, language)}</dd>
          </div>
        )}
        {worst && (
          <div>
            <dt>{shared.lowest}</dt>
            <dd>{format.points(worst.scorecard.total)}</dd>
            <dd className={styles.note}>{toEndName(worst, language)}</dd>
          </div>
        )}
        {observable && (
          <div>
            <dt>{text.observed}</dt>
            <dd>
              {format.count(observable.points)}/{format.count(observable.maximum)}
            </dd>
            <dd className={styles.note}>
              {text.observedNote(
                format.count(observable.maximum - observable.points),
                format.count(observable.maximum),
              )}{' '}
              · {text.schemeNote(list.scheme)}
            </dd>
          </div>
        )}
      </dl>
      <ProvenanceMark provenance={list.provenance} />
    </section>
  )
}
