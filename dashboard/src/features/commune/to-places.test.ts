import { expect, test } from 'vitest'
import { toPlaces } from './to-places.ts'

const commune = (code: string, counts: { received: number; online?: number; late?: number; days?: number }) => {
  const { received, online = 0, late = 0, days = 1 } = counts
  return {
    code,
    statistics: {
      received: { inPeriod: received, online },
      inProgress: { total: 0, overdue: 0 },
      onTimeRate: {
        numerator: received - late,
        denominator: received,
        value: received === 0 ? null : (received - late) / received,
      },
      meanProcessingDays: { denominator: received, value: received === 0 ? null : days },
    },
  }
}

const four = [
  commune('1', { received: 100, online: 90, late: 0, days: 4 }),
  commune('2', { received: 200, online: 100, late: 10, days: 3 }),
  commune('3', { received: 400, online: 80, late: 20, days: 2 }),
  commune('4', { received: 800, online: 80, late: 80, days: 1 }),
]

test('the highest share stands first and the lowest in the last quarter', () => {
  expect(toPlaces('1', four)?.online).toMatchObject({ kind: 'placed', position: 1, outOf: 4, quarter: 1 })
  expect(toPlaces('4', four)?.online).toMatchObject({ position: 4, quarter: 4 })
})

test('the shortest time stands first', () => {
  expect(toPlaces('4', four)?.processing).toEqual({
    kind: 'placed',
    position: 1,
    tied: false,
    outOf: 4,
    quarter: 1,
    median: 2.5,
  })
})

test('equal communes share a position', () => {
  expect(toPlaces('2', four)?.onTime).toMatchObject({ position: 2, tied: true })
  expect(toPlaces('3', four)?.onTime).toMatchObject({ position: 2, tied: true })
})

test('a share of fewer than 30 dossiers has no place and takes none from others', () => {
  const communes = [...four, commune('5', { received: 29, online: 29 })]
  expect(toPlaces('5', communes)?.online).toEqual({ kind: 'few', dossiers: 29 })
  expect(toPlaces('1', communes)?.online).toMatchObject({ position: 1, outOf: 4 })
  expect(toPlaces('5', communes)?.received).toMatchObject({ kind: 'placed', position: 5, outOf: 5 })
})

test('among fewer than four communes there is no place', () => {
  expect(toPlaces('1', four.slice(0, 3))?.online).toEqual({ kind: 'alone' })
})

test('what has no value has no place, and nothing is known of a commune that is not there', () => {
  expect(toPlaces('1', four)?.overdue).toEqual({ kind: 'unknown' })
  expect(toPlaces('9', four)).toBeNull()
})
