import { expect, test } from 'vitest'
import { roundHalfUp, toHundredths, toPoints, toShare } from './exact.ts'

test.each([
  ['17.69', 1769],
  ['17.7', 1770],
  ['18', 1800],
  ['18.00', 1800],
  ['0', 0],
  ['-0.24', -24],
  ['100.000', 10_000],
])('%s points are %i hundredths', (text, hundredths) => {
  expect(toHundredths(text)).toBe(hundredths)
})

test('what is no decimal with two places is refused, not rounded', () => {
  expect(() => toHundredths('0.125')).toThrow('0.125 has more than two decimal places.')
  for (const text of ['', 'NaN', '1e3', '1,5', '.5'])
    expect(() => toHundredths(text)).toThrow('is not a decimal number')
})

test('a threshold is read exactly', () => {
  expect(toShare('0.800')).toEqual({ numerator: 800n, denominator: 1000n })
})

test('hundredths print as the portal prints points', () => {
  expect([1769, 1770, 4, 0].map((hundredths) => String(toPoints(hundredths)))).toEqual(['17.69', '17.7', '0.04', '0'])
})

test('halves are rounded up, what is below a half down', () => {
  expect(roundHalfUp(25n, 2n)).toBe(13)
  expect(roundHalfUp(27n, 2n)).toBe(14)
  expect(roundHalfUp(10n ** 30n + 1n, 2n * 10n ** 30n)).toBe(1)
  expect(roundHalfUp(10n ** 30n - 1n, 2n * 10n ** 30n)).toBe(0)
})
