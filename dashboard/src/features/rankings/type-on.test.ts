import { expect, test } from 'vitest'
import { typeOn } from './type-on.ts'

const bacNinh = [
  { from: '2025-07-01', until: '2026-09-20', type: 'PROVINCE' },
  { from: '2026-09-20', until: null, type: 'CITY' },
]

test('a province that became a city is a city from that very day', () => {
  expect(typeOn(bacNinh, '2026-09-17')).toBe('PROVINCE')
  expect(typeOn(bacNinh, '2026-09-19')).toBe('PROVINCE')
  expect(typeOn(bacNinh, '2026-09-20')).toBe('CITY')
})

test('before the first record there is no type', () => {
  expect(typeOn(bacNinh, '2025-06-30')).toBeNull()
  expect(typeOn([], '2026-09-20')).toBeNull()
})
