import { median } from './median.ts'
import type { RankedUnit } from './to-ranked-units.ts'

/** One unit by on-time and online share. */
export interface ScatterPoint {
  readonly key: string
  readonly name: string
  readonly onTime: number
  readonly online: number
  readonly volume: number
}

export interface Scatter {
  readonly points: readonly ScatterPoint[]
  readonly middle: { readonly x: number; readonly y: number }
  /** What online is: the share of dossiers filed online, or, where the source does not tell it, of the points of the group. */
  readonly online: 'DOSSIERS' | 'POINTS'
  /** Least on time, least online, most dossiers: named beside those that are picked. */
  readonly outstanding: readonly string[]
}

const onlineGroup = 'CLGQ'

/** Null when no unit has both. */
export function toScatter(units: readonly RankedUnit[]): Scatter | null {
  const online = units.some((unit) => unit.online?.ratio != null) ? 'DOSSIERS' : 'POINTS'
  const points = units.flatMap((unit): ScatterPoint[] => {
    const share = online === 'DOSSIERS' ? (unit.online?.ratio ?? null) : shareOfPoints(unit)
    if (unit.onTime?.ratio == null || share === null) return []
    const { key, name, onTime } = unit
    return [{ key, name, onTime: unit.onTime.ratio, online: share, volume: onTime?.denominator ?? 0 }]
  })
  const x = median(points.map((point) => point.onTime))
  const y = median(points.map((point) => point.online))
  if (x === null || y === null) return null
  const firstBy = (value: (point: ScatterPoint) => number) => points.toSorted((a, b) => value(a) - value(b))[0]?.key
  const outstanding = [firstBy((each) => each.onTime), firstBy((each) => each.online), firstBy((each) => -each.volume)]
  return {
    points,
    middle: { x, y },
    online,
    outstanding: [...new Set(outstanding.flatMap((key) => key ?? []))],
  }
}

function shareOfPoints({ groups }: RankedUnit): number | null {
  const group = groups.find(({ code }) => code === onlineGroup)
  return group && group.points !== null ? group.points / group.maximum : null
}
