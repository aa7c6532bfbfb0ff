import { expect, test } from 'vitest'
import { problemsOf, readScheme } from './read-scheme.ts'

const file = new URL('data/schemes/766-portal-2026.json', import.meta.url)

test('the groups of the scheme of 2026 add to 100 points, and indicators add to their group', () => {
  const scheme = readScheme(file)
  expect(problemsOf(scheme)).toEqual([])
  expect(scheme.groups.map(({ code, maximum }) => [code, maximum])).toEqual([
    ['CKMB', 18],
    ['TDGQ', 20],
    ['CLGQ', 12],
    ['TTTT', 10],
    ['MDHL', 18],
    ['MDSH', 22],
  ])
})

test('T18: a scheme whose groups add to 90 under a maximum of 100 is refused', () => {
  const { groups, ...rest } = readScheme(file)
  const withoutPayment = { ...rest, groups: groups.filter(({ code }) => code !== 'TTTT') }
  expect(problemsOf(withoutPayment)).toEqual(['The maxima of the groups of 766-portal-2026 add to 90, not to 100.'])
})

test('T18: a group whose indicators do not add to its maximum is refused', () => {
  const scheme = readScheme(file)
  const groups = scheme.groups.map((group) => ({
    ...group,
    indicators: group.indicators.filter(({ code }) => code !== 'PUBLIC_CONTENT_FULL'),
  }))
  expect(problemsOf({ ...scheme, groups })).toEqual(['The maxima of the indicators of CKMB add to 16, not to 18.'])
})

test('maxima with decimals are added exactly', () => {
  const indicators = [0.1, 0.2, 0.7].map((maximum, index) => ({ code: `I${index}`, maximum }))
  expect(problemsOf({ id: 'any', maximum: 1, groups: [{ code: 'G', maximum: 1, indicators }] })).toEqual([])
})

test('a code that stands twice in a scheme is refused', () => {
  const indicators = [1, 1].map((maximum) => ({ code: 'SAME', maximum }))
  expect(problemsOf({ id: 'any', maximum: 2, groups: [{ code: 'G', maximum: 2, indicators }] })).toEqual([
    'The code SAME stands twice.',
  ])
})
