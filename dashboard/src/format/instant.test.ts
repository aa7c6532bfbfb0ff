import { expect, test } from 'vitest'
import { civilDayOf, formatInstant } from './instant.ts'

test('an instant is shown in the time of Viet Nam', () => {
  expect(formatInstant('2025-07-31T08:20:13.000Z', 'vi')).toBe('31/07/2025 15:20')
  expect(formatInstant('2025-07-31T08:20:13.000Z', 'en')).toBe('31 Jul 2025 15:20')
})

test('five in the afternoon in London is the next civil day in Viet Nam', () => {
  expect(civilDayOf('2025-07-31T17:00:00Z')).toBe('2025-08-01')
  expect(formatInstant('2025-07-31T17:00:00Z', 'vi')).toBe('01/08/2025 00:00')
})

test('what did not happen is a dash', () => {
  expect(formatInstant(null, 'vi')).toBe('–')
  expect(civilDayOf(undefined)).toBeNull()
})
