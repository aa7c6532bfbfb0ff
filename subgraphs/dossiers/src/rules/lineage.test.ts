import { expect, test } from 'vitest'
import { lineageOf, type UnitChange } from './lineage.ts'

const into = (predecessorId: string, successorId: string, effectiveOn = '2026-01-01'): UnitChange => ({
  predecessorId,
  successorId,
  effectiveOn,
})

test('a unit without a past comes from nothing, one that ended from nowhere', () => {
  expect(lineageOf([into('a', 'b')], 'c', '2026-01-01')).toEqual({ whole: [], divided: [] })
  expect(lineageOf([into('a', 'b')], 'a', '2026-01-01')).toBeNull()
  expect(lineageOf([into('a', 'b')], 'a', '2025-12-31')).toEqual({ whole: [], divided: [] })
})

test('mergers follow each other to the unit of the day', () => {
  const changes = [into('a', 'c'), into('b', 'c'), into('c', 'e', '2026-06-01'), into('d', 'e', '2026-06-01')]
  expect(lineageOf(changes, 'e', '2026-06-01')?.whole).toEqual(['a', 'b', 'c', 'd'])
  expect(lineageOf(changes, 'c', '2026-05-31')?.whole).toEqual(['a', 'b'])
})

test('what went into a unit that was divided later is as divided as that', () => {
  const changes = [into('a', 'b'), into('b', 'x', '2026-02-01'), into('b', 'y', '2026-02-01')]
  expect(lineageOf(changes, 'x', '2026-03-01')).toEqual({
    whole: [],
    divided: [
      { id: 'a', into: ['x', 'y'] },
      { id: 'b', into: ['x', 'y'] },
    ],
  })
})

test('a circle of changes ends nowhere and is walked once', () => {
  const changes = [into('a', 'b'), into('b', 'a'), into('b', 'c')]
  expect(lineageOf(changes, 'c', '2026-01-01')?.whole).toEqual(['a', 'b'])
})
