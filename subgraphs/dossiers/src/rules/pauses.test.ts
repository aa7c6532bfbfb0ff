import { expect, test } from 'vitest'
import { mergePauses, outsidePauses } from './pauses.ts'

test('pauses that touch or overlap are one, empty and reversed ones are none', () => {
  const pauses = [
    { from: 30, until: 40 },
    { from: 10, until: 20 },
    { from: 20, until: 25 },
    { from: 32, until: 35 },
    { from: 50, until: 50 },
    { from: 70, until: 60 },
  ]
  expect(mergePauses(pauses)).toEqual([
    { from: 10, until: 25 },
    { from: 30, until: 40 },
  ])
})

test('what is left of an opening lies before, between and after the pauses', () => {
  const pauses = [
    { from: 0, until: 12 },
    { from: 20, until: 30 },
    { from: 90, until: 99 },
  ]
  expect(outsidePauses(10, 50, pauses)).toEqual([
    { from: 12, until: 20 },
    { from: 30, until: 50 },
  ])
  expect(outsidePauses(21, 29, pauses)).toEqual([])
})
