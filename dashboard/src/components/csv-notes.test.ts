import { expect, test } from 'vitest'
import { toCsvNotes } from './csv-notes.ts'

test('a file says what it shows, whether it is real, as of when and from where', () => {
  const provenance = { origin: 'SIMULATED', source: 'mô phỏng', sourceEn: 'simulation', asOf: '2025-07-31' } as const
  expect(toCsvNotes('Hồ sơ', provenance, 'vi')).toEqual(['Hồ sơ', 'Mô phỏng, tính đến 31/07/2025', 'Nguồn: mô phỏng'])
})

test('a source that names no day is said to name none', () => {
  const provenance = { origin: 'REAL', source: 'Cổng', sourceEn: 'the portal', asOf: null } as const
  expect(toCsvNotes('Scores', provenance, 'en').slice(1)).toEqual([
    'Real figure, the source gives no date',
    'Source: the portal',
  ])
})
