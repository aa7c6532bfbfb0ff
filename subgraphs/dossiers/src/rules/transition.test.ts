import { expect, test } from 'vitest'
import { endedInTransition } from './transition.ts'

const at = (clock: string) => Date.parse(`${clock}:00+07:00`)
const moved = {
  status: 'COMPLETED',
  receivedAt: at('2025-06-20T08:00'),
  endedAt: at('2025-06-30T16:00'),
  returnedAt: null,
  apologies: [[at('2025-06-30T15:00'), at('2025-07-10T17:00')]] as const,
}

test('completed on 30 June 2025 with a letter of apology and no result, a dossier was moved on, not finished', () => {
  expect(endedInTransition(moved)).toBe(true)
})

test('returned by the successor later, it is still an end of the transition', () => {
  expect(endedInTransition({ ...moved, status: 'RETURNED', returnedAt: at('2025-07-09T10:00') })).toBe(true)
})

test.for([
  ['its result was returned', { returnedAt: at('2025-06-30T16:30') }],
  ['nobody apologised', { apologies: [] }],
  ['it ended on 1 July', { endedAt: at('2025-07-01T00:00') }],
  ['it ended long before', { endedAt: at('2025-06-26T23:59') }],
  ['it is still in process', { status: 'PROCESSING', endedAt: null }],
] as const)('a dossier was finished or is open when %s', ([, otherwise]) => {
  expect(endedInTransition({ ...moved, ...otherwise })).toBe(false)
})
