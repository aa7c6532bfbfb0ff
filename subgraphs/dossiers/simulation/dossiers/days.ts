import { apportion } from '@motcua/kit/apportion'
import { civilDay, dayNumber } from '../../src/rules/viet-nam-time.ts'
import type { Calibration, Volume } from '../calibration/calibration.ts'
import { createRandom } from './random.ts'

type Days = Pick<Calibration, 'calendar' | 'behaviour' | 'weekdays' | 'firstDays'>

/** The first day of the communes of today. */
const began = dayNumber('2025-07-01')
const [sunday, friday, saturday] = [0, 5, 6]

/**
 * One day number for every dossier of a level and channel, in order: every row of the calibration gets its own number,
 * within it the days share by weight. rows: those of the level and channel.
 */
export function daysOfReception(calibration: Days, rows: readonly Volume[], total: number): Int32Array {
  const counts = apportion(
    total,
    rows.map((row) => row.received),
  )
  const days = new Int32Array(total)
  let dealt = 0
  for (const [index, row] of rows.entries()) {
    const [from, until] = [dayNumber(row.from), dayNumber(row.until)]
    const numbers = Array.from({ length: until - from }, (_, after) => from + after)
    const weights = numbers.map((number) => weightOfDay(calibration, row, number))
    for (const [at, count] of apportion(counts[index] ?? 0, weights).entries()) {
      days.fill(numbers[at] ?? 0, dealt, dealt + count)
      dealt += count
    }
  }
  return days
}

/** By weekday and by how long the communes of today have been there, with a little luck that all channels of a province share. */
function weightOfDay(calibration: Days, { province_code, level, channel }: Volume, number: number): number {
  const { behaviour, weekdays, firstDays } = calibration
  const group = channel === 'ONLINE' ? 'ONLINE' : 'COUNTER'
  const weekday = weekdays[group][weekdayOf(calibration, number)] ?? 0
  if (weekday === 0) return 0
  const day = civilDay(number)
  const luck = Math.exp(
    behaviour.dayDeviation * createRandom(`day ${day}, level ${level} of ${province_code}`).normal(),
  )
  const counter = group === 'ONLINE' ? 1 : counterWeight(calibration, number - began)
  const first = firstDays.find((row) => row.level === level && row.day === day)
  return weekday * (first?.weight ?? 1) * counter * luck
}

/** A holiday is like a Sunday, and a Saturday that is worked like a Friday. */
function weekdayOf({ calendar }: Days, number: number): number {
  const weekday = (number + 4) % 7
  if (calendar.isWorkingDay(number)) return weekday === saturday || weekday === sunday ? friday : weekday
  return weekday === saturday ? saturday : sunday
}

/** Counters were busier beside online filing when July began than when it ended. */
function counterWeight({ behaviour }: Days, since: number): number {
  return behaviour.counterFirstLevel + behaviour.counterFirstExtra * Math.exp(-since / behaviour.counterFirstDays)
}
