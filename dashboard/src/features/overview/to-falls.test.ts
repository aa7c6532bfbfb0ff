import { expect, test } from 'vitest'
import { anEntry, aRanking } from './ranking.example.ts'
import { toFalls } from './to-falls.ts'

const since = '2026-10-07'
const moved = (points: number, positions = 0, groups: { code: string; points: number }[] = []) =>
  anEntry({ code: '14', name: 'Sơn La', total: 55, position: 30, movement: { since, points, positions, groups } })

test('the biggest fall stands first, with the group that lost most and the position before', () => {
  const small = moved(-0.2)
  const big = moved(-1.1, -2, [
    { code: 'TDGQ', points: -0.3 },
    { code: 'MDSH', points: -0.9 },
    { code: 'CKMB', points: 0.1 },
  ])
  expect(toFalls(aRanking([small, big]))).toEqual([
    { entry: big, points: -1.1, group: { code: 'MDSH', points: -0.9 }, positionBefore: 28 },
    { entry: small, points: -0.2, group: null, positionBefore: 30 },
  ])
})

test('who was overtaken by two or more without losing points stands after those who lost points', () => {
  const overtaken = moved(0.1, -2)
  const small = moved(-0.2)
  expect(toFalls(aRanking([overtaken, moved(0.1, -1), small]))).toEqual([
    { entry: small, points: -0.2, group: null, positionBefore: 30 },
    { entry: overtaken, points: null, group: null, positionBefore: 28 },
  ])
})

test('gains, no change and a first capture are no falls', () => {
  expect(toFalls(aRanking([moved(0.5), moved(0), anEntry({ code: '14', name: 'Sơn La', total: 55 })]))).toEqual([])
})
