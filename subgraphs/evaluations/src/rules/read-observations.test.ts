import { expect, test } from 'vitest'
import { readObservations } from './read-observations.ts'
import type { IndicatorRule } from './scheme.ts'

const indicators = [
  ['PROGRESS', '2.1'],
  ['PETITION_CLASSIFICATION_TTHC', '5.1'],
  ['PETITION_CLASSIFICATION_STAFF', '5.1'],
  ['PETITIONS', null],
].map(([code, number]): IndicatorRule => ({
  code: code ?? '',
  number: number ?? null,
  onPortal: true,
  maximum: 100,
  curve: 'LINEAR',
  threshold: null,
  whenEmpty: 'ZERO',
}))
const readAll = (...given: Parameters<typeof readObservations>[1]) => readObservations(indicators, given)
const read = (...given: Parameters<typeof readObservations>[1]) => {
  const { observations, problems } = readAll(...given)
  return problems.length === 0 ? observations : problems
}

test('an indicator is named by its number or by its code', () => {
  const expected = new Map([['PROGRESS', { numerator: 1, denominator: 2 }]])
  expect(read({ indicator: '2.1', numerator: 1, denominator: 2 })).toEqual(expected)
  expect(read({ indicator: 'PROGRESS', numerator: 1, denominator: 2 })).toEqual(expected)
})

test('numbers that are not given are not known', () => {
  const expected = new Map([['PETITIONS', { numerator: null, denominator: null }]])
  expect(read({ indicator: 'PETITIONS' })).toEqual(expected)
  expect(read({ indicator: 'PETITIONS', numerator: null, denominator: null })).toEqual(expected)
  expect(read()).toEqual(new Map())
})

test('an unknown indicator is refused with those that are known', () => {
  expect(read({ indicator: '9.9', numerator: 1, denominator: 2 })).toEqual([
    'There is no indicator "9.9". Known are: 2.1 PROGRESS, 5.1 PETITION_CLASSIFICATION_TTHC, 5.1 PETITION_CLASSIFICATION_STAFF, PETITIONS.',
  ])
})

test('a number that two indicators share is refused with their codes', () => {
  expect(read({ indicator: '5.1', numerator: 1, denominator: 2 })).toEqual([
    '5.1 is the number of PETITION_CLASSIFICATION_TTHC and PETITION_CLASSIFICATION_STAFF; give the code.',
  ])
})

test('an indicator given twice is refused, also once by number and once by code', () => {
  const one = { numerator: 1, denominator: 2 }
  expect(read({ indicator: 'PROGRESS', ...one }, { indicator: '2.1', ...one })).toEqual([
    'The indicator PROGRESS is given twice; give each indicator once.',
  ])
})

test.each([
  [{ numerator: -1, denominator: 2 }, 'the numerator -1 is negative.'],
  [{ numerator: 0, denominator: -2 }, 'the denominator -2 is negative.'],
  [{ numerator: 3, denominator: 2 }, 'the numerator 3 is above the denominator 2.'],
  [{ numerator: 3 }, 'a numerator (3) is given without a denominator.'],
  [{ denominator: 3 }, 'a denominator (3) is given without a numerator.'],
])('%o is refused', (numbers, problem) => {
  expect(read({ indicator: '2.1', ...numbers })).toEqual([`The observation of 2.1: ${problem}`])
})

test('at most 100 observations are scored at once', () => {
  const many = Array.from({ length: 101 }, () => ({ indicator: '2.1', numerator: 1, denominator: 2 }))
  expect(read(...many)).toEqual(['101 observations are given; at most 100 can be scored at once.'])
})

test('everything that is wrong is told at once, beside what could be read', () => {
  const { observations, problems } = readAll(
    { indicator: 'PETITIONS', numerator: 1, denominator: 2 },
    { indicator: '9.9', numerator: 3, denominator: 2 },
    { indicator: '5.1', numerator: 1, denominator: 2 },
  )
  expect([...observations.keys()]).toEqual(['PETITIONS'])
  expect(problems.map((problem) => problem.slice(0, 26))).toEqual([
    'The observation of 9.9: th',
    'There is no indicator "9.9',
    '5.1 is the number of PETIT',
  ])
})
