import { expect, test } from 'vitest'
import { toPositionAxis } from './to-position-axis.ts'

test('few positions are all on the axis', () => {
  expect(toPositionAxis([3, 1, 4])).toEqual({ domain: [1, 4], ticks: [1, 2, 3, 4] })
})

test('many positions show both ends and every fifth that does not touch them', () => {
  expect(toPositionAxis([1, 26, 34])).toEqual({ domain: [1, 34], ticks: [1, 5, 10, 15, 20, 25, 30, 34] })
})

test('a unit that never moved has one place on the axis', () => {
  expect(toPositionAxis([1, 1])).toEqual({ domain: [1, 1], ticks: [1] })
})
