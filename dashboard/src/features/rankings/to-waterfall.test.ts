import { expect, test } from 'vitest'
import { toWaterfall } from './to-waterfall.ts'

const order = ['CKMB', 'TDGQ', 'CLGQ', 'TTTT', 'MDHL', 'MDSH']

test('the steps lead from the earlier total to the later one in the order of the scheme', () => {
  const groups = [
    { code: 'MDSH', points: 0.12 },
    { code: 'TDGQ', points: -0.01 },
    { code: 'CLGQ', points: 0.08 },
  ]
  expect(toWaterfall(60.8, { points: 0.19, groups }, order)).toEqual({
    start: 60.61,
    end: 60.8,
    difference: 0,
    range: [60.6, 60.8],
    steps: [
      { code: 'TDGQ', change: -0.01, from: 60.61, until: 60.6 },
      { code: 'CLGQ', change: 0.08, from: 60.6, until: 60.68 },
      { code: 'MDSH', change: 0.12, from: 60.68, until: 60.8 },
    ],
  })
})

test('what the source leaves over is a step of its own, so that the list arrives at the total', () => {
  const { steps, difference } = toWaterfall(62.44, { points: 1.64, groups: [{ code: 'TDGQ', points: -0.01 }] }, order)
  expect(difference).toBe(1.65)
  expect(steps.at(-1)).toEqual({ code: 'SOURCE', change: 1.65, from: 60.79, until: 62.44 })
})

test('without groups the whole change is unexplained', () => {
  expect(toWaterfall(60, { points: 1, groups: [] }, order)).toMatchObject({ difference: 1, start: 59 })
})
