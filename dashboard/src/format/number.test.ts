import { expect, test } from 'vitest'
import { formatNumber } from './number.ts'

test('Vietnamese groups thousands by a point and English by a comma', () => {
  expect(formatNumber(160766, 'vi')).toBe('160.766')
  expect(formatNumber(160766, 'en')).toBe('160,766')
  expect(formatNumber(1234.5, 'vi', { digits: 1 })).toBe('1.234,5')
})

test('a fall carries the true minus sign and a gain the plus', () => {
  expect(formatNumber(-3, 'vi', { signed: true })).toBe('−3')
  expect(formatNumber(3, 'en', { signed: true })).toBe('+3')
  expect(formatNumber(0, 'vi', { signed: true })).toBe('0')
})

test('a fall too small for the digits shown is no fall', () => {
  expect(formatNumber(-0.001, 'vi', { digits: 2 })).toBe('0,00')
})

test('a missing number is a dash, never 0', () => {
  expect(formatNumber(null, 'vi')).toBe('–')
  expect(formatNumber(undefined, 'en')).toBe('–')
  expect(formatNumber(Number.NaN, 'en')).toBe('–')
})
