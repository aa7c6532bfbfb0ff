import { HeadlineFigure, HeadlineRow } from '../../components/headline-figure.tsx'
import { formatInstant } from '../../format/instant.ts'
import { useFormat } from '../../format/use-format.ts'
import type { QualityFreshnessQuery } from '../../graphql/generated/graphql.ts'
import { trustSentence } from '../../trust/trust-sentence.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { qualityText } from '../../text/quality-text.ts'
import type { SourceRow } from './to-source-rows.ts'

interface FreshnessRowProps {
  readonly statistics: NonNullable<QualityFreshnessQuery['nationalStatistics']>
  /** Empty while they are asked, and when they cannot be told. */
  readonly rows: readonly SourceRow[]
}

/** Whether the sources reported the period, and how fresh the figures are. */
export function FreshnessRow({ statistics: { trustReport, freshness, provenance }, rows }: FreshnessRowProps) {
  const text = useText(qualityText)
  const format = useFormat()
  const language = useLanguage()
  const { sources, complete, missing } = trustReport
  const { knownThrough, lastBatchAt, stale } = freshness
  const nameOf = (code: string) => rows.find(({ provinceCode }) => provinceCode === code)?.province?.name ?? code
  const open = rows.reduce((sum, { openLines }) => sum + openLines, 0)
  return (
    <HeadlineRow label={text.headline}>
      <HeadlineFigure
        label={text.complete}
        value={text.completeOf(format.count(complete), format.count(sources))}
        detail={missing.length === 0 ? text.allThere : trustSentence(trustReport, language)}
        provenance={provenance}
      />
      <HeadlineFigure
        label={text.knownThrough}
        value={knownThrough && format.day(knownThrough)}
        reason={text.none}
        detail={text.knownThroughDetail}
        provenance={provenance}
      />
      <HeadlineFigure
        label={text.lastBatch}
        value={lastBatchAt && formatInstant(lastBatchAt, language)}
        reason={text.none}
        provenance={provenance}
      />
      <HeadlineFigure
        label={text.stale}
        value={stale && format.count(stale.length)}
        reason={text.noCalendar}
        detail={
          stale && stale.length > 0
            ? `${text.staleDetail}: ${stale.map((code) => nameOf(code)).join(', ')}`
            : text.staleDetail
        }
        provenance={provenance}
      />
      {rows.length > 0 && (
        <HeadlineFigure
          label={text.openLines}
          value={format.count(open)}
          detail={text.openLinesDetail}
          provenance={provenance}
        />
      )}
    </HeadlineRow>
  )
}
