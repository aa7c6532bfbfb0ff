import { expect, test } from 'vitest'
import { circlesOf } from './circles-of.ts'

test('a graph without a circle has none, whichever way its edges are listed', () => {
  expect(
    circlesOf([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
    ]),
  ).toEqual([])
})

test('each circle is found once, with all who are part of it, and nobody who only leads there', () => {
  expect(
    circlesOf([
      ['outside', 'a'],
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['b', 'd'],
      ['d', 'b'],
      ['c', 'x'],
      ['x', 'y'],
      ['y', 'x'],
      ['self', 'self'],
    ]),
  ).toEqual([['x', 'y'], ['a', 'b', 'c', 'd'], ['self']])
})
