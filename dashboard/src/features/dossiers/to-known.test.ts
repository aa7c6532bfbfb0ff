import { expect, test } from 'vitest'
import { toKnown } from './to-known.ts'

const july = { from: '2025-07-01', until: '2025-08-01' }
const sender = (asOf: string | null, reporting = 1) => ({ coverage: { reporting }, provenance: { asOf } })

test('until it is answered the list itself is shown', () => {
  expect(toKnown(undefined, july)).toEqual({ kind: 'known', through: null })
  expect(toKnown(null, july)).toEqual({ kind: 'known', through: null })
})

test('of a unit that sent nothing there is no list, and of days after the last known one neither', () => {
  expect(toKnown(sender('2025-08-31', 0), july)).toEqual({ kind: 'none' })
  expect(toKnown(sender('2025-06-30'), july)).toEqual({ kind: 'beyond', through: '2025-06-30' })
})

test('days that are not over are said to be known only so far', () => {
  expect(toKnown(sender('2025-07-30'), july)).toEqual({ kind: 'known', through: '2025-07-30' })
  expect(toKnown(sender('2025-07-31'), july)).toEqual({ kind: 'known', through: null })
  expect(toKnown(sender(null), july)).toEqual({ kind: 'known', through: null })
})
