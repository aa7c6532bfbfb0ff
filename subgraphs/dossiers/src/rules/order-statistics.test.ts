import { expect, test } from 'vitest'
import { nothingCounted } from '../figures/dossier-counts.ts'
import { comparePlaces, isBelow, orderValueOf, type ListOrder } from './order-statistics.ts'

const counted = (code: string, inTime: number, resolved: number) => ({
  code,
  counts: { ...nothingCounted, resolved, resolvedInTime: inTime, resolvedDeterminable: resolved },
})
const units = [counted('1', 19, 20), counted('2', 0, 0), counted('3', 4, 5), counted('4', 94, 100), counted('5', 8, 10)]

function ordered(order: Partial<ListOrder>): string[] {
  const wanted = { orderBy: 'ON_TIME_RATE', descending: false, definition: 'ON_TIME_A', ...order } as const
  return units
    .map((unit) => ({ code: unit.code, value: orderValueOf(unit, wanted) }))
    .toSorted((one, other) => comparePlaces(one, other, wanted))
    .map(({ code }) => code)
}

test('the lowest rate comes first, equal ones by code, and who has none last in both directions', () => {
  expect(ordered({})).toEqual(['3', '5', '4', '1', '2'])
  expect(ordered({ descending: true })).toEqual(['1', '4', '3', '5', '2'])
  expect(ordered({ orderBy: 'RESOLVED', descending: true })).toEqual(['4', '1', '5', '3', '2'])
  expect(ordered({ orderBy: 'CODE', descending: true })).toEqual(['5', '4', '3', '2', '1'])
})

test('below 95 % is neither 19 of 20, which is 95 %, nor who has no rate', () => {
  expect(units.filter((unit) => isBelow(unit, 'ON_TIME_A', 0.95)).map(({ code }) => code)).toEqual(['3', '4', '5'])
  expect(units.filter((unit) => isBelow(unit, 'ON_TIME_A', null))).toHaveLength(5)
})
