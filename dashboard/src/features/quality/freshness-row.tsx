import { HeadlineFigure, HeadlineRow } from '../../components/headline-figure.tsx'
import { formatInstant } from '../../format/instant.ts'
import { useFormat } from '../../format/use-format.ts'
import type { QualityFreshnessQuery } from '../../graphql/generated/graphql.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { qualityText } from '../../text/quality-text.ts'
import type { SourceRow } from './to-source-rows.ts'

interface FreshnessRowProps {
  readonly statistics: NonNullable<QualityFreshnessQuery['nationalStatistics']>
  /** Empty while they are asked, and when they cannot be told. */
  readonly rows: readonly SourceRow[]
}

/** How much of the country the figures of the period cover, and how fresh they are. */
export function FreshnessRow({ statistics: { coverage, freshness, provenance }, rows }: FreshnessRowProps) {
  const text = useText(qualityText)
  const format = useFormat()
  const language = useLanguage()
  const { reporting, expected, missing } = coverage
  const { knownThrough, lastBatchAt, stale } = freshness
  const nameOf = (code: string) => rows.find(({ provinceCode }) => provinceCode === code)?.province?.name ?? code
  const open = rows.reduce((sum, { openLines }) => sum + openLines, 0)
  return (
    <HeadlineRow label={text.headline}>
      <HeadlineFigure
        label={text.reporting}
        value={text.reportingOf(format.count(reporting), format.count(expected))}
        detail={missing.length === 0 ? text.allThere : text.missing(missing.map((code) => nameOf(code)).join(', '))}
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
