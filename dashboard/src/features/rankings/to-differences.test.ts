import { expect, test } from 'vitest'
import { toDifferences } from './to-differences.ts'

const agency = { code: 'H56', nameEn: "People's Committee of Thanh Hóa Province" }
const of = { agency, publishedName: 'UBND tỉnh Thanh Hóa' }
const why = { reason: 'Do làm tròn.', reasonEn: 'By rounding.' }
const total = { ...of, kind: 'TOTAL', code: null, number: null, published: 60.8, class: 'ROUNDING', ...why } as const
const payment = { ...of, kind: 'GROUP', code: 'TTTT', number: null, published: 6.28, class: 'NOT_PUBLISHED' } as const
const answer = {
  portalRanking: {
    capturedOn: '2026-10-10',
    provenance: { origin: 'REAL', source: 'Cổng', sourceEn: 'Portal', asOf: null },
    differences: {
      published: 748,
      reproduced: 746,
      counts: [
        { class: 'ROUNDING', count: 1 },
        { class: 'NOT_PUBLISHED', count: 1 },
      ],
      totalCount: 2,
      differences: [
        { ...total, computed: 60.79, difference: 0.01 },
        { ...payment, ...why, computed: null, difference: null },
      ],
    },
  },
  scheme: { groups: [{ code: 'TTTT', name: 'Thanh toán', nameEn: 'Payment', indicators: [] }] },
} as const

test('a difference is named by agency and by what of it is published, in the language of the page', () => {
  const found = toDifferences(answer, 'en')
  expect([found?.published, found?.reproduced, found?.totalCount]).toEqual([748, 746, 2])
  expect(found?.rows.map(({ agency: name, what, reason }) => [name, what, reason])).toEqual([
    [agency.nameEn, null, 'By rounding.'],
    [agency.nameEn, 'Payment', 'By rounding.'],
  ])
})

test('a platform without captures has no differences', () => {
  expect(toDifferences({ portalRanking: null, scheme: null }, 'vi')).toBeNull()
})
