import {
  CartesianGrid,
  Line,
  LineChart as Lines,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { categoryColour, linePatterns } from './chart-colours.ts'
import type { XAxisProps } from 'recharts'
import { axisWidth, toFlatPoints } from './chart-points.ts'
import type { ChartPoint, ChartProps } from './chart-points.ts'
import { showTooltip } from './chart-tooltip.tsx'
import styles from './charts.module.css'
import { LineLegend } from './line-legend.tsx'
import { ShadedPoints } from './shaded-points.tsx'

/** Along the axis by distance where the points say how far apart they are, else one beside the other. */
function placesOf(points: readonly ChartPoint[]): XAxisProps {
  if (points.some(({ shaded }) => shaded === true)) return { dataKey: 'label', scale: 'band' }
  const labels = new Map(points.flatMap(({ at, label }) => (at === undefined ? [] : [[at, label] as const])))
  if (labels.size < points.length) return { dataKey: 'label' }
  return {
    dataKey: 'at',
    type: 'number',
    domain: ['dataMin', 'dataMax'],
    ticks: points.flatMap(({ at, parts }) => (at === undefined || parts === true ? [] : [at])),
    tickFormatter: (at: number) => labels.get(at) ?? '',
    padding: { left: 16, right: 32 },
  }
}

/** Above it dots touch each other and hide the line. */
const mostDots = 62

/** One line a series; a gap where a value is missing. Fills its box. */
export function LineChart({ label, points, series, formatValue, domain, ticks, reversed = false }: ChartProps) {
  return (
    <>
      <LineLegend lines={series} />
      <div className={styles.plot}>
        <ResponsiveContainer width="100%" height="100%">
          <Lines data={toFlatPoints(points)} title={label} margin={{ top: 8, right: 16, bottom: 0, left: 0 }}>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <ShadedPoints points={points} />
            <XAxis
              {...placesOf(points)}
              tick={{ fill: 'var(--text)', fontSize: 12 }}
              stroke="var(--text-soft)"
              minTickGap={8}
            />
            <YAxis
              width={axisWidth(points, formatValue)}
              domain={domain ? [...domain] : ['auto', 'auto']}
              {...(ticks && { ticks: [...ticks], interval: 0 })}
              reversed={reversed}
              allowDecimals={!reversed}
              tickFormatter={formatValue}
              tick={{ fill: 'var(--text)', fontSize: 12 }}
              stroke="var(--text-soft)"
            />
            {points.map(({ at, parts, label: name }) =>
              parts === true && at !== undefined ? (
                <ReferenceLine
                  key={at}
                  x={at}
                  stroke="var(--text-soft)"
                  strokeDasharray="3 3"
                  label={{ value: name, position: 'insideTopLeft', fill: 'var(--text)', fontSize: 12 }}
                />
              ) : null,
            )}
            <Tooltip content={showTooltip(formatValue)} />
            {series.map(({ key, name, colour }, index) => (
              <Line
                key={key}
                dataKey={key}
                name={name}
                type="linear"
                stroke={categoryColour(colour ?? index)}
                strokeWidth={2.5}
                strokeDasharray={linePatterns[index] ?? '0'}
                dot={points.length > mostDots ? false : { r: points.length > 14 ? 2.5 : 4, strokeDasharray: '0' }}
                connectNulls={false}
                isAnimationActive={false}
              />
            ))}
          </Lines>
        </ResponsiveContainer>
      </div>
    </>
  )
}
