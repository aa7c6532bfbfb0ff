import { expect, test } from 'vitest'
import { civilDay, dayNumber } from './viet-nam-time.ts'

test('a day and its number lead to each other, from 1900 to 2110', () => {
  const differing: string[] = []
  for (let number = dayNumber('1900-01-01'); number < dayNumber('2110-01-01'); number += 1) {
    const day = new Date(number * 86_400_000).toISOString().slice(0, 10)
    if (civilDay(number) !== day || dayNumber(day) !== number) differing.push(day)
  }
  expect(differing).toEqual([])
})

test('leap days, turns of centuries and the last day that is calculated with are named', () => {
  for (const day of [
    '1970-01-01',
    '2000-02-29',
    '2024-02-29',
    '2100-02-28',
    '2100-03-01',
    '2100-12-31',
    '0001-01-01',
  ]) {
    expect(civilDay(dayNumber(day))).toBe(day)
  }
})
