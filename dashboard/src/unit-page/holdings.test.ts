import { expect, test } from 'vitest'
import { toHoldings } from './holdings.ts'

const july = { first: '2025-07', last: '2025-07' }
const sent = (asOf: string | null, reporting = 1) => ({ coverage: { reporting }, provenance: { asOf } })

test('a province that sent nothing has no figures, though its counts are 0', () => {
  expect(toHoldings(sent('2025-07-31', 0), july)).toEqual({ kind: 'none' })
  expect(toHoldings(null, july)).toEqual({ kind: 'none' })
})

test('a month that is known to its last day is whole', () => {
  expect(toHoldings(sent('2025-07-31'), july)).toEqual({ kind: 'known', through: null, isPartial: false })
})

test('a month known to its 30th day is provisional', () => {
  expect(toHoldings(sent('2025-07-30'), july)).toEqual({ kind: 'known', through: '2025-07-30', isPartial: false })
})

test('the month after the last known day is not known at all', () => {
  expect(toHoldings(sent('2025-07-31'), { first: '2025-08', last: '2025-08' })).toEqual({
    kind: 'beyond',
    through: '2025-07-31',
  })
})

test('a period beyond the complete month, before or after, lacks dossiers', () => {
  expect(toHoldings(sent('2025-06-30'), { first: '2025-06', last: '2025-06' })).toMatchObject({ isPartial: true })
  expect(toHoldings(sent('2025-08-31'), { first: '2025-07', last: '2025-08' })).toMatchObject({ isPartial: true })
})
