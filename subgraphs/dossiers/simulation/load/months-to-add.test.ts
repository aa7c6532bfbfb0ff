import { expect, test } from 'vitest'
import { monthsToAdd } from './months-to-add.ts'

const loaded = (provinceCode: string, months: readonly string[], recordedAt = '2025-09-01T00:00:00+07:00') => ({
  provinceCode,
  months: months.map((month) => `${month}-01`),
  recordedAt: new Date(recordedAt),
})
const plan = (...asked: Parameters<typeof monthsToAdd>) =>
  monthsToAdd(...asked).map(({ month, missing, present }) => [month.name, missing, present])

test('a province gets the months that it does not have, and keeps those that it has', () => {
  const provinces = [loaded('01', ['2025-07']), loaded('38', ['2025-07', '2025-08'])]
  expect(plan(['2025-07', '2025-08', '2025-09'], ['01', '38'], provinces)).toEqual([
    ['2025-07', [], ['01', '38']],
    ['2025-08', ['01'], ['38']],
    ['2025-09', ['01', '38'], []],
  ])
})

test('a month that would leave a gap is refused with the month that comes first', () => {
  expect(() => monthsToAdd(['2025-09'], ['38'], [loaded('38', ['2025-07'])])).toThrow(
    '2025-09 of province 38 cannot follow 2025-07: the months of a province have no gap. Start with --from 2025-08.',
  )
})

test('a province without its first month, or without any batch, is refused', () => {
  const sentence = 'The first month of province 38 is missing.'
  expect(() => monthsToAdd(['2025-08'], ['38'], [])).toThrow(sentence)
  expect(() => monthsToAdd(['2025-08'], ['38'], [loaded('38', [])])).toThrow(sentence)
})

test('a province with a batch recorded when the log of the month ends, or later, gets no month', () => {
  const sentOn = (day: string) => [loaded('38', ['2025-07'], `${day}T00:00:00+07:00`)]
  expect(() => monthsToAdd(['2025-08'], ['38'], sentOn('2025-09-30'))).not.toThrow()
  expect(() => monthsToAdd(['2025-08'], ['38'], sentOn('2025-10-01'))).toThrow(
    'Province 38 has a delivery of 2025-09-30T17:00:00.000Z, and 2025-08 would be recorded before it.',
  )
})
