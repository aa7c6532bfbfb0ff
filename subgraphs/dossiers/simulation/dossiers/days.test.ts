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

interface Received {
  readonly received: number
  readonly online: number
}

function inCountry(day: string): Received {
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

test('no counter receives on a day off; online some are accepted on a Saturday and few on a Sunday', () => {
  const [friday, saturday, sunday] = ['2025-07-11', '2025-07-12', '2025-07-13'].map(inCountry) as [
    Received,
    Received,
    Received,
  ]
  expect([saturday.received - saturday.online, sunday.received - sunday.online]).toEqual([0, 0])
  expect(saturday.online).toBeGreaterThan(friday.online * 0.05)
  expect(saturday.online).toBeLessThan(friday.online * 0.25)
  expect(sunday.online).toBeGreaterThan(0)
  expect(sunday.online).toBeLessThan(saturday.online / 2)
})

test('a holiday is like a Sunday, and a Saturday that is worked is like a Friday', () => {
  const [volume] = volumesOf(calibration.volumes, '01', { level: 'COMMUNE', channel: 'ONLINE' })
  if (volume === undefined) throw new Error('Hà Nội has volumes.')
  const april = [{ ...volume, from: '2025-04-21', until: '2025-05-05', received: 100_000 }]
  const days = daysOfReception(calibration, april, 100_000)
  const countOf = (day: string) => days.filter((number) => number === dayNumber(day)).length
  expect(countOf('2025-04-26')).toBeGreaterThan(countOf('2025-04-25') * 0.8)
  expect(countOf('2025-05-01')).toBeLessThan(countOf('2025-04-29') * 0.1)
})
