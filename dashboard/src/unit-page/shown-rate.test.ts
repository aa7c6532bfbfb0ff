import { expect, test } from 'vitest'
import { shownValue, toShownRate } from './shown-rate.ts'

const of = (numerator: number, denominator: number) =>
  toShownRate({ numerator, denominator, value: denominator === 0 ? null : numerator / denominator, reason: null })

test('a rate of nine dossiers is hidden, of ten greyed, of thirty plain', () => {
  expect([of(9, 9), of(10, 10), of(29, 29), of(30, 30)].map(({ trust }) => trust)).toEqual([
    'hidden',
    'few',
    'few',
    'plain',
  ])
})

test('a hidden rate keeps its counts and loses its value', () => {
  expect(of(3, 4)).toMatchObject({ numerator: 3, denominator: 4, trust: 'hidden' })
  expect(shownValue(of(3, 4))).toBeNull()
  expect(shownValue(of(30, 40))).toBe(0.75)
})

test('no dossiers make no rate, not a rate of 0', () => {
  expect(of(0, 0).trust).toBe('none')
  expect(shownValue(of(0, 0))).toBeNull()
  expect(shownValue(null)).toBeNull()
})
