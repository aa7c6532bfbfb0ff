import type { TooltipContentProps } from 'recharts'
import styles from './charts.module.css'

type Props = TooltipContentProps & { readonly formatValue: (value: number) => string }

/** Our own, since the library prints text in the colour of the series, which is too pale to read. */
function ChartTooltip({ active, payload, label, formatValue }: Props) {
  if (!active || payload.length === 0) return null
  const point: unknown = payload[0]?.payload
  const named = typeof point === 'object' && point !== null && 'label' in point ? String(point.label) : label
  return (
    <div className={styles.tooltip}>
      <p className={styles.tooltipTitle}>{named}</p>
      {payload.map((entry) => (
        <p key={String(entry.dataKey)} className={styles.tooltipLine}>
          <span className={styles.swatch} style={{ background: entry.color }} />
          {entry.name}: <strong>{typeof entry.value === 'number' ? formatValue(entry.value) : '–'}</strong>
        </p>
      ))}
    </div>
  )
}

/** What the library's Tooltip takes as its content. */
export function showTooltip(formatValue: (value: number) => string) {
  return (props: TooltipContentProps) => <ChartTooltip {...props} formatValue={formatValue} />
}
