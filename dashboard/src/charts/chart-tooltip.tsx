import type { TooltipContentProps } from 'recharts'
import styles from './charts.module.css'

type Props = TooltipContentProps & { readonly formatValue: (value: number) => string }

/** Our own, since the library prints text in the colour of the series, which is too pale to read. */
export function ChartTooltip({ active, payload, label, formatValue }: Props) {
  if (!active || payload.length === 0) return null
  return (
    <div className={styles.tooltip}>
      <p className={styles.tooltipTitle}>{label}</p>
      {payload.map((entry) => (
        <p key={String(entry.dataKey)} className={styles.tooltipLine}>
          <span className={styles.swatch} style={{ background: entry.color }} />
          {entry.name}: <strong>{typeof entry.value === 'number' ? formatValue(entry.value) : '–'}</strong>
        </p>
      ))}
    </div>
  )
}
