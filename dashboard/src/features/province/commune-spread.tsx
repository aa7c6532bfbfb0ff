import { DotRange } from '../../components/dot-range.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { provinceBelowText } from '../../text/province-below-text.ts'
import styles from '../../unit-page/unit-page.module.css'
import type { toDrawnRates } from './to-commune-rows.ts'
import { toRateTicks } from './to-rate-ticks.ts'

interface CommuneSpreadProps {
  readonly drawn: ReturnType<typeof toDrawnRates>
  readonly median: number
  /** Communes whose rate is not shown. */
  readonly undrawn: number
}

/** One dot a commune on the axis of the on-time rate. */
export function CommuneSpread({ drawn, median, undrawn }: CommuneSpreadProps) {
  const text = useText(provinceBelowText)
  const format = useFormat()
  const { filters } = useFilters()
  const values = drawn.map(({ value }) => value)
  const ticks = toRateTicks(values)
  const digits = ticks.some((tick) => !Number.isInteger(Math.round(tick * 1000) / 10)) ? 1 : 0
  const rate = (value: number) => format.rate(value, 2)
  return (
    <div>
      <DotRange
        description={text.spread(
          format.count(drawn.length),
          rate(Math.min(...values)),
          rate(Math.max(...values)),
          rate(median),
        )}
        dots={drawn.map(({ row, value }) => ({ key: row.code, name: row.name, value, text: rate(value) }))}
        median={{ value: median, text: rate(median) }}
        ticks={ticks.map((value) => ({ value, text: format.rate(value, digits) }))}
        highlighted={filters.hl === null ? [] : [filters.hl]}
        dotSize={drawn.length > 60 ? 8 : 13}
      />
      <p className={styles.soft}>{text.spreadNote(format.count(drawn.length), format.count(undrawn))}</p>
    </div>
  )
}
