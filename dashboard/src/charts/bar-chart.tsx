import { Bar, BarChart as Bars, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { categoryColour } from './chart-colours.ts'
import { axisWidth, toFlatPoints } from './chart-points.ts'
import type { ChartProps } from './chart-points.ts'
import { showTooltip } from './chart-tooltip.tsx'
import styles from './charts.module.css'
import { ShadedPoints } from './shaded-points.tsx'

interface BarChartProps extends ChartProps {
  /** Series on top of each other in place of beside each other. */
  readonly stacked?: boolean
}

/** Upright bars from 0. Fills its box. */
export function BarChart({ label, points, series, formatValue, domain, stacked = false }: BarChartProps) {
  return (
    <>
      {series.length > 1 && (
        <ul className={styles.legend}>
          {series.map(({ key, name, colour }, index) => (
            <li key={key}>
              <span className={styles.swatch} style={{ background: categoryColour(colour ?? index) }} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.plot}>
        <ResponsiveContainer width="100%" height="100%">
          <Bars
            data={toFlatPoints(points)}
            title={label}
            margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
            // Among many points a gap of some pixels would be most of a bar on a phone.
            barGap={points.length > 14 ? 0 : 4}
            barCategoryGap={points.length > 14 ? '15%' : '20%'}
          >
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <ShadedPoints points={points} />
            <XAxis
              dataKey="label"
              tick={{ fill: 'var(--text)', fontSize: 12 }}
              stroke="var(--text-soft)"
              minTickGap={8}
            />
            <YAxis
              width={axisWidth(points, formatValue)}
              domain={domain ? [...domain] : [0, 'auto']}
              tickFormatter={formatValue}
              tick={{ fill: 'var(--text)', fontSize: 12 }}
              stroke="var(--text-soft)"
            />
            <Tooltip cursor={{ fill: 'var(--track)' }} content={showTooltip(formatValue)} />
            {series.map(({ key, name, colour }, index) => (
              <Bar
                key={key}
                dataKey={key}
                name={name}
                fill={categoryColour(colour ?? index)}
                isAnimationActive={false}
                {...(stacked && { stackId: 'all' })}
              />
            ))}
          </Bars>
        </ResponsiveContainer>
      </div>
    </>
  )
}
