import { expect, test } from 'vitest'
import { toBeside } from './to-beside.ts'

const counts = { numerator: 9, denominator: 10, ratio: 0.9, points: 5.4 }
const named = { number: '1.4', name: 'Đồng bộ hồ sơ', nameEn: 'Dossiers synchronised' }
const why = { class: 'DATE', reason: 'Hai bên khác kỳ.', reasonEn: 'They are of different periods.' } as const
const provenance = { origin: 'SIMULATED', source: 'Mô phỏng', sourceEn: 'Simulation', asOf: '2025-08-05' } as const
const answer = {
  portalScorecard: {
    beside: {
      provenance,
      indicators: [
        { code: 'DOSSIER_SYNC', ...named, published: counts, own: counts, reasons: [] },
        { code: 'PROGRESS', ...named, published: counts, own: { ...counts, numerator: 8 }, reasons: [why] },
        { code: 'AVG_PROCESSING_DAYS', ...named, published: counts, own: null, reasons: [why] },
      ],
    },
  },
} as const

test('indicators on both sides are counted, and those that are the same', () => {
  const beside = toBeside(answer, 'en')
  expect([beside?.both, beside?.same]).toEqual([2, 1])
  expect(beside?.rows[1]).toMatchObject({
    name: 'Dossiers synchronised',
    reasons: [{ class: 'DATE', reason: 'They are of different periods.' }],
  })
  expect(beside?.provenance.origin).toBe('SIMULATED')
})

test('an agency without a capture has nothing to stand beside', () => {
  expect(toBeside({ portalScorecard: null }, 'vi')).toBeNull()
})
