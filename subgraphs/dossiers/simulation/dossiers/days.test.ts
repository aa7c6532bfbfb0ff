import { expect, test } from 'vitest'
import { dayNumber } from '../../src/rules/viet-nam-time.ts'
import { provinceCodes, readCalibration, type Channel, type Level } from '../calibration/calibration.ts'
import { daysOfReception } from './days.ts'
import { volumesOf } from '../calibration/volumes.ts'
import { channels, levels } from './workshop.ts'

const calibration = readCalibration()

function countOn(day: string, provinceCode: string, level: Level, channel: Channel): number {
  const rows = volumesOf(calibration.volumes, provinceCode, { level, channel })
  const total = rows.reduce((sum, row) => sum + row.received, 0)
  return daysOfReception(calibration, rows, total).filter((number) => number === dayNumber(day)).length
}

function inCountry(day: string): { received: number; online: number } {
  let [received, online] = [0, 0]
  for (const code of provinceCodes(calibration)) {
    for (const level of levels) {
      for (const channel of channels) {
        const count = countOn(day, code, level, channel)
        received += count
        if (channel === 'ONLINE') online += count
      }
    }
  }
  return { received, online }
}

test('on 2 July the country comes near the 38,000 dossiers and 59.7 % online in print', () => {
  const { received, online } = inCountry('2025-07-02')
  expect(Math.abs(received - 38_000)).toBeLessThan(2000)
  expect(online / received).toBeCloseTo(0.6, 1)
})

test('on 1 July the communes of Thanh Hoá come fourth in the country, as in print', () => {
  const counts = provinceCodes(calibration).map((code) => ({
    code,
    received: channels.reduce((sum, channel) => sum + countOn('2025-07-01', code, 'COMMUNE', channel), 0),
  }))
  const order = counts.toSorted((a, b) => b.received - a.received).map(({ code }) => code)
  expect(order.indexOf('38')).toBe(3)
})

test('nobody receives on a day off', () => {
  expect(inCountry('2025-07-05').received + inCountry('2025-07-06').received).toBe(0)
})
