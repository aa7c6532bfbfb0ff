import { expect, test } from 'vitest'
import { toPlatformHistory } from './to-platform-history.ts'

const entry = (publishedName: string, position: number, total: number) => ({
  position,
  agency: null,
  publishedName,
  scorecard: { total },
})
const period = (from: string, scheme: string, ...entries: ReturnType<typeof entry>[]) => ({
  from,
  answer: { ranking: { scheme, trust: 'COMPLETE', page: { entries } } } as const,
})

test('each unit has a point for every period in which it was ranked, oldest first', () => {
  const june = period('2025-06-01', 'a', entry('H56', 2, 40))
  const july = period('2025-07-01', 'a', entry('H56', 1, 43), entry('H21', 2, 42))
  const { history, otherScheme } = toPlatformHistory([june, july], 'a')
  expect(otherScheme).toBe(0)
  expect(history.get('H56')?.map(({ capturedOn, position }) => [capturedOn, position])).toEqual([
    ['2025-06-01', 2],
    ['2025-07-01', 1],
  ])
  expect(history.get('H21')).toHaveLength(1)
})

test('no line is drawn across a change of rules, and a period that failed is left out', () => {
  const before = period('2025-12-01', 'old', entry('H56', 2, 90))
  const after = period('2026-01-01', 'new', entry('H56', 9, 60))
  const { history, otherScheme } = toPlatformHistory([before, { from: '2025-11-01', answer: undefined }, after], 'new')
  expect(otherScheme).toBe(1)
  expect(history.get('H56')?.map(({ position }) => position)).toEqual([9])
})

test('a period whose page failed is left out, and is not of another scheme', () => {
  const failed = { from: '2025-06-01', answer: { ranking: { scheme: 'old', trust: 'COMPLETE', page: null } } } as const
  const { history, otherScheme } = toPlatformHistory([failed, period('2025-07-01', 'a', entry('H56', 1, 43))], 'a')
  expect(otherScheme).toBe(0)
  expect(history.get('H56')?.map(({ capturedOn }) => capturedOn)).toEqual(['2025-07-01'])
})
