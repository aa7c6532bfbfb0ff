import { expect, test } from 'vitest'
import { stackDots } from './stack-dots.ts'

test('dots that would cover each other are lifted, others stand on the axis', () => {
  const dots = stackDots([{ x: 100 }, { x: 0 }, { x: 4 }, { x: 8 }, { x: 11 }], 10)
  expect(dots).toEqual([
    { x: 0, level: 0 },
    { x: 4, level: 1 },
    { x: 8, level: 2 },
    { x: 11, level: 0 },
    { x: 100, level: 0 },
  ])
})

test('no dots give no dots', () => {
  expect(stackDots([], 10)).toEqual([])
})
