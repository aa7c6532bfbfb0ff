import type { Calibration, Volume } from './calibration.ts'
import type { SimulatedMonth } from './month.ts'

/**
 * The calibration of another month: every volume in proportion to the working days, everything else unchanged. No figure of
 * such a month is published, so that every row is DERIVED.
 */
export function scaleToMonth(calibration: Calibration, month: SimulatedMonth): Calibration {
  if (month.name === calibration.month.name) return calibration
  const factor = workingDaysIn(calibration, month) / workingDaysIn(calibration, calibration.month)
  const scaled = (count: number) => Math.round(count * factor)
  const groups = Map.groupBy(calibration.volumes, (row) => `${row.province_code} ${row.level} ${row.channel}`)
  return {
    ...calibration,
    month,
    volumes: [...groups.values()].flatMap((rows): Volume[] => {
      const [first] = rows
      if (first === undefined) return []
      const received = scaled(rows.reduce((sum, row) => sum + row.received, 0))
      return [{ ...first, from: month.from, until: month.until, received, basis: 'DERIVED', figure: null }]
    }),
    communeVolumes: calibration.communeVolumes.map((row) => ({
      ...row,
      decided: scaled(row.decided),
      received_for_others: scaled(row.received_for_others),
    })),
  }
}

function workingDaysIn({ calendar }: Calibration, { firstDay, endDay }: SimulatedMonth): number {
  return calendar.countWorkingDays(firstDay - 1, endDay - 1)
}
