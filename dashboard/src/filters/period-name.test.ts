import { expect, test } from 'vitest'
import { namePeriod } from './period-name.ts'

test('a period is named by its shortest form', () => {
  expect(namePeriod({ first: '2025-07', last: '2025-07' }, 'vi')).toBe('tháng 7/2025')
  expect(namePeriod({ first: '2025-07', last: '2025-09' }, 'vi')).toBe('quý 3/2025')
  expect(namePeriod({ first: '2025-01', last: '2025-12' }, 'en')).toBe('2025')
  expect(namePeriod({ first: '2025-01', last: '2025-07' }, 'en')).toBe('January 2025 – July 2025')
})
