import { expect, test } from 'vitest'
import { provinceCodes, readCalibration } from './calibration.ts'
import { firstMonth, monthOf } from './month.ts'
import { scaleToMonth } from './scale-to-month.ts'
import { totalsOf } from './volumes.ts'

const july = readCalibration()

test('the calibrated month is what it was', () => {
  expect(scaleToMonth(july, firstMonth)).toBe(july)
})

test('September 2025 with 20 working days has 20 of 23 parts of July, in one row for each level and channel', () => {
  const september = scaleToMonth(july, monthOf('2025-09'))
  expect(september.month.name).toBe('2025-09')
  for (const code of provinceCodes(july)) {
    const [before, after] = [totalsOf(july.volumes, code, 1), totalsOf(september.volumes, code, 1)]
    for (const level of ['PROVINCE', 'COMMUNE'] as const) {
      for (const channel of ['ONLINE', 'DIRECT', 'POST'] as const) {
        expect(after[level][channel]).toBe(Math.round((before[level][channel] * 20) / 23))
      }
    }
  }
  expect(september.volumes).toHaveLength(34 * 2 * 3)
  expect(
    new Set(september.volumes.map(({ from, until, basis, figure }) => [from, until, basis, figure].join())),
  ).toEqual(new Set(['2025-09-01,2025-10-01,DERIVED,']))
})

test('a month with Tết has fewer working days and fewer dossiers', () => {
  const sumOf = (name: string) =>
    scaleToMonth(july, monthOf(name)).volumes.reduce((sum, { received }) => sum + received, 0)
  expect(sumOf('2026-02')).toBeLessThan(sumOf('2026-03') * 0.75)
})
