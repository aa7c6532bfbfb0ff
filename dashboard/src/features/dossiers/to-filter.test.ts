import { expect, test } from 'vitest'
import { readList } from './read-list.ts'
import { lastDayOf } from '../../filters/period.ts'
import type { DossierList } from '../../filters/dossier-list.ts'
import { daysOf, toFilter, toNumber, toOrder, toSort } from './to-filter.ts'

const july = { first: '2025-07', last: '2025-07' }
const none = readList({}).list
const filterOf = (list: Partial<DossierList>) => toFilter({ ...none, ...list }, july, null)

test('a list without days of its own is of the whole period and looked at on its last day', () => {
  expect(daysOf(none, july)).toEqual({ from: '2025-07-01', until: '2025-08-01' })
  expect(lastDayOf(daysOf(none, july))).toBe('2025-07-31')
  expect(daysOf({ days: { first: '2025-07-31', last: '2025-07-31' } }, july)).toEqual({
    from: '2025-07-31',
    until: '2025-08-01',
  })
})

test('each work list asks its own condition', () => {
  expect(filterOf({ list: 'overdue' })).toEqual({ overdueOn: '2025-07-31' })
  expect(filterOf({ list: 'unapologised' })).toEqual({ overdueOn: '2025-07-31', apologised: false })
  expect(filterOf({ list: 'over8hours' })).toEqual({ waitingOver8HoursOn: '2025-07-31' })
  expect(filterOf({ list: 'due' })).toEqual({ dueWithin: { from: '2025-07-31', workingDays: 3 } })
  expect(filterOf({ list: 'unsynchronised' })).toEqual({ notSynchronised: true })
  expect(filterOf({ list: 'all' })).toEqual({})
})

test('a number asks exactly its dossiers, narrowed by what else is chosen', () => {
  const list = { ...none, list: 'RECEIVED_ONLINE' as const, level: 'COMMUNE' as const, supplements: 2 }
  expect(toFilter(list, july, '38-20250701')).toEqual({
    figure: 'RECEIVED_ONLINE',
    period: { from: '2025-07-01', until: '2025-08-01' },
    unit: '38-20250701',
    level: 'COMMUNE',
    supplementRequests: 2,
  })
})

test('how long dossiers are overdue is asked of overdue ones alone, and codes are asked in capitals', () => {
  expect(filterOf({ list: 'overdue', age: 'DAYS_4_TO_7' })).toEqual({
    overdueOn: '2025-07-31',
    ageClass: 'DAYS_4_TO_7',
  })
  expect(filterOf({ list: 'all', age: 'DAYS_4_TO_7', code: 'h56.1' })).toEqual({ code: 'H56.1' })
})

test('a chosen status stands in place of those of the list of paused dossiers', () => {
  expect(filterOf({ list: 'paused', status: ['PAYMENT_REQUESTED'] })).toEqual({ status: ['PAYMENT_REQUESTED'] })
})

test('a list is checked by the number that counts the same, and a narrower one by none', () => {
  expect(toNumber(none)).toBe('OVERDUE')
  expect(toNumber({ ...none, list: 'over8hours', unit: '38' })).toBe('WAITING_OVER_8_HOURS')
  expect(toNumber({ ...none, list: 'COHORT_LATE', agency: 'H56.12' })).toBe('COHORT_LATE')
  expect(toNumber({ ...none, list: 'due' })).toBeNull()
  expect(toNumber({ ...none, channel: 'ONLINE' })).toBeNull()
  expect(toNumber({ ...none, unit: '38', procedure: '1.001193' })).toBeNull()
})

test('overdue dossiers come longest overdue first, unless the reader orders otherwise', () => {
  expect(toOrder(toSort(none, null))).toBe('APPOINTMENT_ON_ASC')
  expect(toOrder(toSort({ ...none, list: 'all' }, null))).toBe('RECEIVED_ON_DESC')
  expect(toOrder(toSort(none, { key: 'submitted', descending: true }))).toBe('SUBMITTED_ON_DESC')
  expect(toOrder(toSort(none, { key: 'beauty', descending: true }))).toBe('CODE')
})
