import { expect, test } from 'vitest'
import { isReported } from './reported-periods.ts'

const month = (name: string) => ({ first: name, last: name })
const days = { from: '2025-07-01', through: '2025-08-04' }

test('a month with any reported day can be chosen, a month without one cannot', () => {
  const reported = ['2025-06', '2025-07', '2025-08', '2025-09'].map((each) => isReported(month(each), days))
  expect(reported).toEqual([false, true, true, false])
  expect(isReported({ first: '2025-04', last: '2025-07' }, days)).toBe(true)
  expect(isReported(month('2020-01'), { ...days, from: null })).toBe(true)
})

test('until the reported days are known every month can be chosen, and none where nothing is reported', () => {
  expect(isReported(month('2030-01'), undefined)).toBe(true)
  expect(isReported(month('2025-07'), null)).toBe(false)
})
