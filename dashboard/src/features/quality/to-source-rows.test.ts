import { expect, test } from 'vitest'
import { countStates, toSourceRows, toState } from './to-source-rows.ts'

const fresh = {
  origin: 'REAL',
  knownThrough: '2026-11-20',
  maySend: true,
  silentWorkingDays: 1,
  openLines: 0,
} as const

test('a source that told of yesterday and holds nothing back is fresh', () => {
  expect(toState(fresh)).toBe('FRESH')
})

test('a source that told of no day for three working days is silent, whatever waits to be corrected', () => {
  expect(toState({ ...fresh, silentWorkingDays: 2 })).toBe('FRESH')
  expect(toState({ ...fresh, silentWorkingDays: 3, openLines: 5 })).toBe('SILENT')
})

test('lines that wait to be corrected are said before a source is called fresh', () => {
  expect(toState({ ...fresh, openLines: 1 })).toBe('HELD_BACK')
})

test('demonstration data is not judged as a sender, and a province of which nothing is known says so', () => {
  expect(toState({ ...fresh, origin: 'SIMULATED', maySend: false, silentWorkingDays: 300 })).toBe('SIMULATED')
  expect(toState({ ...fresh, origin: null, knownThrough: null })).toBe('NOTHING')
  expect(toState({ ...fresh, maySend: false })).toBe('REVOKED')
})

const answer = {
  syncStatus: [
    {
      ...fresh,
      id: '38-demo',
      source: 'demo',
      provinceCode: '38',
      province: null,
      batches: 1,
      sent: 10,
      lastBatch: null,
      completeness: { numerator: 9, denominator: 10, value: 0.9, reason: null },
      lag: { records: 0, p50Hours: null, p95Hours: null, reason: 'NOTHING_NEW' },
      openReasons: [],
      notSynchronised: { dossiers: 0, neverShown: 0 },
      receptionDays: { from: '2025-07-01', last: '2025-07-31', told: 21, missing: ['2025-07-02'], reason: null },
      findings: [
        { kind: 'ONLINE_NOT_OFFERED', dossiers: 2 },
        { kind: 'NO_RESULT_FILE', dossiers: 3 },
      ],
    },
  ],
} as const

test('a row sums what looks wrong and counts the missing days; without a name the code stands', () => {
  expect(toSourceRows(answer, 'vi')[0]).toMatchObject({ name: '38', found: 5, missingDays: 1, state: 'FRESH' })
})

test('states are counted, the worst first', () => {
  const [row] = toSourceRows(answer, 'vi')
  if (!row) throw new Error('The answer has one source.')
  expect(countStates([row, { ...row, state: 'SILENT' }, row])).toEqual([
    { state: 'SILENT', count: 1 },
    { state: 'FRESH', count: 2 },
  ])
})
