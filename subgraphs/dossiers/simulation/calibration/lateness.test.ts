import { expect, test } from 'vitest'
import { latenessOf, logit } from './lateness.ts'

const parts = [
  { weight: 60, usual: logit(0.001) },
  { weight: 30, usual: logit(0.03) },
  { weight: 10, usual: logit(0.1) },
]

test.each([0.04, 0.11, 0.26])('parts are moved until %d of all are late, in the order they had', (wanted) => {
  const shares = latenessOf(wanted, parts)
  const late = shares.reduce((sum, share, index) => sum + (share * (parts[index]?.weight ?? 0)) / 100, 0)
  expect(late).toBeCloseTo(wanted, 9)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(Math.max(...shares)).toBeLessThan(1)
})
