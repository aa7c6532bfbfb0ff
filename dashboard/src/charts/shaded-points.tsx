import { ReferenceArea } from 'recharts'
import type { ChartPoint } from './chart-points.ts'

/** A grey ground behind every shaded point. The axis must be a scale of bands, so that a point has a width. */
export function ShadedPoints({ points }: { readonly points: readonly ChartPoint[] }) {
  return points
    .filter(({ shaded }) => shaded === true)
    .map(({ label }) => (
      <ReferenceArea key={label} x1={label} x2={label} fill="var(--track)" fillOpacity={0.8} ifOverflow="visible" />
    ))
}
