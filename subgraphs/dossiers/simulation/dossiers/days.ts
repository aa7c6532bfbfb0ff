import { civilDay, dayNumber } from '../../src/rules/viet-nam-time.ts'
import { apportion } from '@motcua/kit/apportion'
import type { Calibration, Volume } from '../calibration/calibration.ts'
import { createRandom } from './random.ts'

const weekdayWeights = [0, 1.15, 1.06, 1, 0.96, 0.88, 0]
/** The first day of the communes of today. */
const began = dayNumber('2025-07-01')
/** The first days were slow, at the new communes most: the country received 38,000 on the second, which is in print. */
const firstDays = { PROVINCE: [0.7, 0.83, 0.95], COMMUNE: [0.14, 0.36, 0.55, 0.9] }

/**
 * One day number for every dossier of a level and channel, in order: every row of the calibration gets its own number,
 * within it the days share by weight. rows: those of the level and channel.
 */
export function daysOfReception(
  { calendar }: Pick<Calibration, 'calendar'>,
  rows: readonly Volume[],
  total: number,
): Int32Array {
  const counts = apportion(
    total,
    rows.map((row) => row.received),
  )
  const days = new Int32Array(total)
  let dealt = 0
  for (const [index, row] of rows.entries()) {
    const numbers = workingDays(calendar, row.from, row.until)
    const weights = numbers.map((number) => weightOfDay(row, number))
    for (const [at, count] of apportion(counts[index] ?? 0, weights).entries()) {
      days.fill(numbers[at] ?? 0, dealt, dealt + count)
      dealt += count
    }
  }
  return days
}

function workingDays(calendar: Calibration['calendar'], from: string, until: string): number[] {
  const numbers: number[] = []
  for (let number = dayNumber(from); number < dayNumber(until); number += 1) {
    if (calendar.isWorkingDay(number)) numbers.push(number)
  }
  return numbers
}

/** By weekday and by how long the communes of today have been there, with a little luck that all channels of a province share. */
function weightOfDay({ province_code, level, channel }: Volume, number: number): number {
  const since = number - began
  const luck = Math.exp(0.05 * createRandom(`day ${civilDay(number)}, level ${level} of ${province_code}`).normal())
  const counter = channel === 'ONLINE' ? 1 : counterWeight(since)
  return (weekdayWeights[(number + 4) % 7] ?? 0) * (firstDays[level][since] ?? 1) * counter * luck
}

/** Counters were twice as busy beside online filing when July began as when it ended: 57 % online, then 75 %. */
function counterWeight(since: number): number {
  return 0.9 + 0.9 * Math.exp(-since / 7.75)
}
