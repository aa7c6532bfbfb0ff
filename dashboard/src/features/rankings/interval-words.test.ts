import { expect, test } from 'vitest'
import { intervalText } from './interval-text.ts'
import { intervalWords } from './interval-words.ts'

const words = (...[marginal, simultaneous]: [number, number][]) =>
  intervalWords(
    {
      marginal: { best: marginal?.[0] ?? 0, worst: marginal?.[1] ?? 0 },
      simultaneous: simultaneous ? { best: simultaneous[0], worst: simultaneous[1] } : null,
    },
    intervalText.en,
    String,
  )

test('the wider range of all units is named where it says more than that of the unit alone', () => {
  expect(words([3, 8], [2, 11])).toBe(
    'chance alone could explain ranks 3 to 8; comparing all units at once: ranks 2 to 11',
  )
  expect(words([3, 8], [3, 8])).toBe('chance alone could explain ranks 3 to 8')
  expect(words([3, 8])).toBe('chance alone could explain ranks 3 to 8')
})

test('a rank that chance cannot change is called so', () => {
  expect(words([1, 1], [1, 2])).toBe('chance alone explains no other rank; comparing all units at once: ranks 1 to 2')
  expect(words([1, 1], [1, 1])).toBe('chance alone explains no other rank')
})
