import { expect, test } from 'vitest'
import { dealOut } from './deal-out.ts'

const aPart = (name: string, foreseenRows: number) => ({ name, foreseenRows })

test('the largest part goes alone while the others make up for it', () => {
  const parts = [aPart('a', 20), aPart('b', 30), aPart('c', 90), aPart('d', 40)]
  expect(dealOut(parts, 2)).toEqual([['c'], ['d', 'b', 'a']])
})

test('every part is in one hand, and a hand may stay empty', () => {
  expect(dealOut([aPart('a', 1)], 2)).toEqual([['a'], []])
  const names = Array.from({ length: 34 }, (_, index) => String(index))
  const hands = dealOut(
    names.map((name, index) => aPart(name, index)),
    3,
  )
  expect(hands.flat().toSorted()).toEqual(names.toSorted())
})
