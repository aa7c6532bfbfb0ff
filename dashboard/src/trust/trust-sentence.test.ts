import { expect, test } from 'vitest'
import type { TrustFactsFragment } from '../graphql/generated/graphql.ts'
import { trustSentence } from './trust-sentence.ts'

const whole: TrustFactsFragment = {
  trust: 'COMPLETE',
  missing: [],
  sources: 34,
  complete: 34,
  silent: 0,
  judgedThrough: '2025-07-31',
  hasEnded: true,
}
const missing = (...names: string[]) =>
  names.map((name) => ({ province: name, unit: { name }, from: '2025-08-05', until: '2025-09-01' }))

test('a complete period says that all sources reported it', () => {
  expect(trustSentence(whole, 'vi')).toBe('Đủ số liệu: 34 nguồn cấp tỉnh đã gửi đủ kỳ này.')
  expect(trustSentence({ ...whole, sources: 1, complete: 1 }, 'en')).toBe(
    'Complete: the source of the province or city reported the whole period.',
  )
})

test('a provisional one names the province and its days', () => {
  const report = { ...whole, trust: 'PROVISIONAL', complete: 33, missing: missing('Hà Nội') } as const
  expect(trustSentence(report, 'vi')).toBe(
    'Tạm tính: 33/34 nguồn cấp tỉnh đã gửi đủ kỳ này; thiếu 05/08/2025 – 31/08/2025 của Hà Nội.',
  )
  expect(trustSentence({ ...report, sources: 1, complete: 0 }, 'en')).toBe(
    'Provisional: 5 Aug 2025 – 31 Aug 2025 missing from Hà Nội.',
  )
})

test('of many provinces that miss the same days some are named and the others counted', () => {
  const report = { ...whole, trust: 'WITHHELD', complete: 29, missing: missing('A', 'B', 'C', 'D', 'E') } as const
  expect(trustSentence(report, 'en')).toBe(
    'Withheld: 29 of 34 provincial sources reported the whole period; 5 Aug 2025 – 31 Aug 2025 missing from A, B, C and 2 other provinces.',
  )
})

test('a period that has not ended is to date, and one to come has not begun', () => {
  expect(trustSentence({ ...whole, trust: 'PROVISIONAL', hasEnded: false, judgedThrough: '2025-07-10' }, 'vi')).toBe(
    'Tạm tính: 34 nguồn cấp tỉnh đã gửi đủ kỳ này; kỳ chưa kết thúc, số liệu và thứ hạng tính đến 10/07/2025.',
  )
  const toCome = { ...whole, trust: 'WITHHELD', complete: 0, hasEnded: false, judgedThrough: null } as const
  expect(trustSentence(toCome, 'en')).toContain('the period has not begun')
})
