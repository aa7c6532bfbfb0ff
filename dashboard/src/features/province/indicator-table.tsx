import { BarCell } from '../../components/bar-cell.tsx'
import { toCsvNotes } from '../../components/csv-notes.ts'
import { DataTable } from '../../components/data-table.tsx'
import { Missing } from '../../components/missing.tsx'
import { marks } from '../../format/marks.ts'
import { useFormat } from '../../format/use-format.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { provincePublishedText } from '../../text/province-published-text.ts'
import type { Entry, Indicator } from './to-score.ts'

interface IndicatorTableProps {
  readonly code: string
  readonly unitName: string
  readonly entry: Entry
  readonly indicators: readonly Indicator[]
}

/** On time, electronic results, digitised, paid online and the rest: ratio with its counts, median and points. */
export function IndicatorTable({ code, unitName, entry, indicators }: IndicatorTableProps) {
  const text = useText(provincePublishedText)
  const format = useFormat()
  const language = useLanguage()
  const nameOf = (each: Indicator) => (language === 'vi' ? each.name : each.nameEn)
  const pointsOf = ({ published, points }: Indicator) => published ?? points
  const caption = text.indicatorsCaption(unitName)
  return (
    <DataTable
      caption={caption}
      captionHidden
      whole
      dense
      columns={[
        {
          key: 'indicator',
          header: text.indicator,
          rowHeader: true,
          cell: (each) => (each.number === null ? nameOf(each) : `${each.number} ${nameOf(each)}`),
          csv: [
            { header: text.indicatorCode, value: (each) => each.code },
            { header: text.indicator, value: nameOf },
          ],
        },
        {
          key: 'ratio',
          header: text.ratio,
          sortValue: (each) => each.ratio,
          cell: (each) => <RatioCell indicator={each} />,
          csv: [
            { header: text.ratio, value: (each) => each.ratio },
            { header: text.median, value: (each) => each.medianRatio },
          ],
        },
        {
          key: 'count',
          header: text.count,
          numeric: true,
          cell: ({ numerator, denominator }) =>
            numerator === null || denominator === null ? (
              <Missing reason={text.notObserved} />
            ) : (
              `${format.count(numerator)}/${format.count(denominator)}`
            ),
          csv: [
            { header: text.numerator, value: (each) => each.numerator },
            { header: text.denominator, value: (each) => each.denominator },
          ],
        },
        {
          key: 'points',
          header: text.earned,
          numeric: true,
          sortValue: pointsOf,
          cell: (each) => {
            const points = pointsOf(each)
            if (points === null || each.maximum === 0) return <Missing reason={text.notScored} />
            return `${format.points(points)}/${format.count(each.maximum)}`
          },
          csv: [
            { header: text.earned, value: pointsOf },
            { header: text.maximum, value: (each) => each.maximum },
          ],
        },
      ]}
      rows={indicators}
      rowKey={(each) => each.code}
      fileName={`chi-so_${code}_${entry.capturedOn}`}
      fileNotes={toCsvNotes(caption, entry.provenance, language)}
    />
  )
}

function RatioCell({ indicator }: { readonly indicator: Indicator }) {
  const text = useText(provincePublishedText)
  const format = useFormat()
  const { ratio, medianRatio, denominator } = indicator
  if (ratio === null)
    return denominator === 0 ? (
      <Missing reason={text.emptyDenominator} mark={marks.notApplicable} />
    ) : (
      <Missing reason={text.notObserved} />
    )
  return <BarCell share={ratio} text={format.rate(ratio, 2)} tick={medianRatio} />
}
