import { Missing } from '../../components/missing.tsx'
import { ProvenanceMark } from '../../components/provenance-mark.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { rankingsText } from './rankings-text.ts'
import styles from './ranking-summary.module.css'
import type { RankingSummary } from './to-summary.ts'

interface RankingSummaryStripProps {
  readonly summary: RankingSummary
  /** Units the summary is of. */
  readonly units: number
  readonly published: { readonly total: number; readonly maximum: number } | null
  readonly provenance: Provenance
}

/** The portal's own national row, apart from the list and named as published, and the spread of the list. */
export function RankingSummaryStrip({ summary, units, published, provenance }: RankingSummaryStripProps) {
  const text = useText(rankingsText)
  const format = useFormat()
  return (
    <section className={styles.strip} aria-label={text.summary}>
      <dl className={styles.figures}>
        <div className={styles.published}>
          <dt>{text.publishedNational}</dt>
          <dd>{published ? format.points(published.total) : <Missing reason={text.noPublishedNational} />}</dd>
          <dd className={styles.note}>{published ? text.publishedNationalNote : text.noPublishedNational}</dd>
        </div>
        <div>
          <dt>{text.highest}</dt>
          <dd>{format.points(summary.highest.total)}</dd>
          <dd className={styles.note}>{summary.highest.name}</dd>
        </div>
        <div>
          <dt>{text.medianTotal}</dt>
          <dd>{format.points(summary.median)}</dd>
          <dd className={styles.note}>{text.medianNote(format.count(units))}</dd>
        </div>
        <div>
          <dt>{text.lowest}</dt>
          <dd>{format.points(summary.lowest.total)}</dd>
          <dd className={styles.note}>{summary.lowest.name}</dd>
        </div>
      </dl>
      <ProvenanceMark provenance={provenance} />
    </section>
  )
}
