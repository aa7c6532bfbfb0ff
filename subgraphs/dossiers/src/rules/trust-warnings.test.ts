import { addDays, isWeekday } from '@motcua/kit/civil-day'
import { expect, test } from 'vitest'
import { trustWarningsOf, type Warned } from './trust-warnings.ts'

/** From Monday 21 July 2025 on; received and ended day by day. */
const days = (received: readonly number[], ended: readonly number[] = received) =>
  received.map((each, at) => ({ day: addDays('2025-07-21', at), received: each, ended: ended[at] ?? 0 }))
const warned = (part: Partial<Warned>): Warned => ({
  days: days([1, 1, 1, 1, 1]),
  inProgress: 1,
  received: 10,
  receivedBefore: 10,
  isWorkingDay: isWeekday,
  ...part,
})

test('a unit that received and ended dossiers every day has no warning', () => {
  expect(trustWarningsOf(warned({}))).toEqual([])
})

test('five working days without a reception are a warning, four are not, and days off count for nothing', () => {
  expect(trustWarningsOf(warned({ days: days([9, 0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1, 1]) }))).toEqual([
    'NO_RECEPTION',
  ])
  expect(trustWarningsOf(warned({ days: days([9, 0, 0, 0, 0], [1, 1, 1, 1, 1]) }))).toEqual([])
  expect(trustWarningsOf(warned({ days: days([0, 0, 0]) }))).toEqual([])
})

test('receptions without an ending for three working days are a warning while dossiers are open', () => {
  const silent = days([1, 1, 1, 1, 1], [1, 1, 0, 0, 0])
  expect(trustWarningsOf(warned({ days: silent }))).toEqual(['NO_ENDING'])
  expect(trustWarningsOf(warned({ days: silent, inProgress: 0 }))).toEqual([])
  expect(trustWarningsOf(warned({ days: days([1, 1, 1, 1, 1], [1, 0, 0, 0, 1]) }))).toEqual([])
})

test('less than half of what was received in the period before is a warning, half is not', () => {
  expect(trustWarningsOf(warned({ received: 4, receivedBefore: 9 }))).toEqual(['RECEIVED_FELL'])
  expect(trustWarningsOf(warned({ received: 5, receivedBefore: 10 }))).toEqual([])
  expect(trustWarningsOf(warned({ received: 0, receivedBefore: null }))).toEqual([])
})
