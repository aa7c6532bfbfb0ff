import { expect, test } from 'vitest'
import { aRankedGroup, aRankedUnit } from './a-ranked-unit.ts'
import { toScatter } from './to-scatter.ts'

const share = (numerator: number, denominator: number) => ({ numerator, denominator, ratio: numerator / denominator })
const unit = (key: string, onTime: number, online: number, of: number) =>
  aRankedUnit({ key, name: key, onTime: share(onTime, of), online: share(online, of) })

test('units stand by both shares around the medians, and the outstanding ones are named', () => {
  const units = [unit('a', 80, 90, 100), unit('b', 900, 500, 1000), unit('c', 95, 70, 100)]
  expect(toScatter(units)).toEqual({
    points: [
      { key: 'a', name: 'a', onTime: 0.8, online: 0.9, volume: 100 },
      { key: 'b', name: 'b', onTime: 0.9, online: 0.5, volume: 1000 },
      { key: 'c', name: 'c', onTime: 0.95, online: 0.7, volume: 100 },
    ],
    middle: { x: 0.9, y: 0.7 },
    online: 'DOSSIERS',
    outstanding: ['a', 'b'],
  })
})

test('where nobody tells how many were filed online, the points of the group stand for it and are named so', () => {
  const groups = [aRankedGroup({ code: 'CLGQ', points: 9, maximum: 12 })]
  const published = toScatter([aRankedUnit({ key: '38', onTime: share(9, 10), groups })])
  expect(published).toMatchObject({ online: 'POINTS', points: [{ online: 0.75 }] })
})

test('a unit without one of the two is not drawn; without any there is no picture', () => {
  expect(toScatter([aRankedUnit({ onTime: null })])).toBeNull()
  expect(toScatter([unit('a', 1, 1, 2), aRankedUnit({ onTime: null })])?.points).toHaveLength(1)
})
