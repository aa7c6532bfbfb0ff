import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitMove } from './split-move.ts'

test('who gains points while others gain more has climbed by itself and was passed by others', () => {
  const move = splitMove({ before: 50, after: 65, othersBefore: [90, 60, 40], othersAfter: [90, 70, 80] })
  expect(move).toEqual({ positions: -1, own: 1, others: -2, points: 15 })
})

test('who equals another shares its position', () => {
  expect(splitMove({ before: 50, after: 60, othersBefore: [60], othersAfter: [60] }).own).toBe(1)
})

test('own change and change of the others are the whole move, and without either there is none', () => {
  const points = fc.integer({ min: 0, max: 20 })
  const others = fc.array(points, { maxLength: 12 })
  fc.assert(
    fc.property(points, points, others, others, (before, after, othersBefore, othersAfter) => {
      const move = splitMove({ before, after, othersBefore, othersAfter })
      expect(move.own + move.others).toBe(move.positions)
      expect(splitMove({ before, after, othersBefore, othersAfter: othersBefore }).others).toBe(0)
      expect(Math.abs(splitMove({ before, after: before, othersBefore, othersAfter }).own)).toBe(0)
    }),
    { seed: 20_250_701 },
  )
})
