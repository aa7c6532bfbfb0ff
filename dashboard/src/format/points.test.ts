import { expect, test } from 'vitest'
import { formatPoints, formatPointsChange } from './points.ts'

test('points always carry two decimals', () => {
  expect(formatPoints(68.8, 'vi')).toBe('68,80')
  expect(formatPoints(68.8, 'en')).toBe('68.80')
})

test('points that are not published are a dash', () => {
  expect(formatPoints(null, 'vi')).toBe('–')
})

test('a change of points says its direction', () => {
  expect(formatPointsChange(1.2, 'vi')).toBe('+1,20')
  expect(formatPointsChange(-0.27, 'en')).toBe('−0.27')
})
