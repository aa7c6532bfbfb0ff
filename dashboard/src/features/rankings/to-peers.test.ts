import { expect, test } from 'vitest'
import { aRankedUnit } from './a-ranked-unit.ts'
import { kindsOf, toPeers } from './to-peers.ts'
import type { RankedUnit } from './to-ranked-units.ts'

const unit = (key: string, kind: RankedUnit['kind'], total: number) => aRankedUnit({ key, kind, total })
const units = [
  unit('82', 'province', 68.8),
  unit('75', 'city', 67.48),
  unit('31', 'city', 66.97),
  unit('01', 'city', 66.97),
  unit('48', 'city', 60),
]

test('cities are ranked among cities; equal totals share a place and the next is skipped', () => {
  expect(toPeers(units, 'city').map(({ key, peerPosition }) => [key, peerPosition])).toEqual([
    ['75', 1],
    ['31', 2],
    ['01', 2],
    ['48', 4],
  ])
})

test('all units keep their place', () => {
  expect(toPeers(units, 'all').map(({ peerPosition }) => peerPosition)).toEqual([1, 2, 3, 3, 5])
})

test('a kind nobody has gives an empty list', () => {
  expect(toPeers(units, 'commune')).toEqual([])
  expect(kindsOf(units)).toEqual(['city', 'province'])
  expect(kindsOf([unit('H56', null, 60)])).toEqual([])
})
