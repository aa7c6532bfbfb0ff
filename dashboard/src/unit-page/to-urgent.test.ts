import { expect, test } from 'vitest'
import { toAgeing, toDueSoon } from './to-urgent.ts'

const part = (totalCount: number, totalIsAtLeast = false) => ({ totalCount, totalIsAtLeast })
const answer = {
  underOneDay: part(0),
  days1To3: part(5),
  days4To7: part(4),
  days8To15: part(3),
  days16To30: part(2),
  over30Days: part(1),
  dueWithin1: part(6),
  dueWithin2: part(6),
  dueWithin3: { ...part(9), nodes: [] },
}

test('the classes of overdue dossiers follow each other and sum to all', () => {
  const ageing = toAgeing(answer)
  expect(ageing?.rows.map(({ age, count }) => [age, count])).toEqual([
    ['DAYS_1_TO_3', 5],
    ['DAYS_4_TO_7', 4],
    ['DAYS_8_TO_15', 3],
    ['DAYS_16_TO_30', 2],
    ['OVER_30_DAYS', 1],
  ])
  expect(ageing).toMatchObject({ total: 15, long: 3, isAtLeast: false })
})

test('what is overdue by less than a working day stands first where there is some', () => {
  const ageing = toAgeing({ ...answer, underOneDay: part(7) })
  expect(ageing?.rows[0]).toMatchObject({ age: 'UNDER_1_DAY', count: 7 })
  expect(ageing?.total).toBe(22)
})

test('a class that is not counted to its end makes the whole at least so many', () => {
  expect(toAgeing({ ...answer, days1To3: part(500_000, true) })?.isAtLeast).toBe(true)
})

test('what is due is told day by day from lists that hold the days before', () => {
  expect(toDueSoon(answer)?.byDay.map(({ count }) => count)).toEqual([6, 0, 3])
})

test('lists that are not counted to their end never make a day negative', () => {
  const soon = toDueSoon({ ...answer, dueWithin1: part(500_000, true), dueWithin2: part(500_000, true) })
  expect(soon?.byDay[1]).toEqual({ count: 0, isAtLeast: true })
})

test('without an answer there is nothing to show', () => {
  expect(toAgeing({ ...answer, over30Days: null })).toBeNull()
  expect(toDueSoon({ ...answer, dueWithin1: null })).toBeNull()
})
