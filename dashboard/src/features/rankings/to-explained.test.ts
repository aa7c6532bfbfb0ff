import { expect, test } from 'vitest'
import { agreement, byLost, toExplained, toLostItems } from './to-explained.ts'

type Groups = Parameters<typeof toExplained>[0]
type Scheme = Parameters<typeof toExplained>[1]

const words = { name: 'Tên', nameEn: 'Name', formula: 'Tử ÷ mẫu', formulaEn: 'Part ÷ whole' }
const indicator = (code: string, number: string, points: number | null, maximum: number) => ({
  ...words,
  code,
  number,
  numerator: points === null ? null : 1,
  denominator: points === null ? null : 2,
  ratio: points === null ? null : 0.5,
  points,
  published: points,
  maximum,
  lostPoints: points === null ? null : maximum - points,
  medianRatio: 0.6,
  neededForOnePoint: null,
  neededForNextPosition: null,
  reason: null,
  reasonEn: null,
  note: null,
  noteEn: null,
  dossiers: [],
})
const digitisation = {
  code: 'MDSH',
  name: 'Số hoá hồ sơ',
  nameEn: 'Digitisation',
  points: 8.5,
  published: 8.5,
  computed: true,
  reason: null,
  reasonEn: null,
  maximum: 22,
  observablePoints: null,
  lostPoints: 13.5,
  median: 9.6,
  indicators: [indicator('AVG', '2.2', null, 0), indicator('RESULT', '4.1', 3.5, 6), indicator('SHOWN', '4.2', 0.5, 4)],
}
const online = {
  ...digitisation,
  code: 'CLGQ',
  nameEn: 'Online service',
  points: 8.46,
  published: 8.46,
  computed: false,
  maximum: 12,
  lostPoints: 3.54,
  indicators: [indicator('ONLINE', '3.1', null, 2), indicator('FILED', '3.3', null, 6)],
}
const groups: Groups = [digitisation, online]
const rule = { code: 'RESULT', maximum: 6, threshold: null, inherited: false } as const
const scheme: Scheme = {
  id: '766-portal-2026',
  name: 'Bộ chỉ số 766',
  nameEn: 'Index 766',
  legalBasis: 'Quyết định 766/QĐ-TTg',
  legalBasisEn: 'Decision 766/QĐ-TTg',
  validFrom: '2026-01-01',
  validUntil: null,
  groups: [
    { code: 'CLGQ', unsure: 'Cách chia chưa chắc.', unsureEn: 'The split is unsure.', indicators: [] },
    { code: 'MDSH', unsure: null, unsureEn: null, indicators: [{ ...rule, curve: 'LINEAR', whenEmpty: 'NOT_SCORED' }] },
  ],
}

test('indicators that are only monitored stand last, and each carries the rule of the scheme', () => {
  const [first] = toExplained(groups, scheme, 'en')
  expect(first?.indicators.map(({ code, monitored }) => [code, monitored])).toEqual([
    ['RESULT', false],
    ['SHOWN', false],
    ['AVG', true],
  ])
  expect(first?.indicators[0]).toMatchObject({ name: 'Name', formula: 'Part ÷ whole', rule: { curve: 'LINEAR' } })
  expect(first?.missing).toEqual([])
})

test('a group that is not computed names the indicators whose inputs are not published', () => {
  const [, second] = toExplained(groups, scheme, 'vi')
  expect(second).toMatchObject({ computed: false, missing: ['3.1', '3.3'], unsure: 'Cách chia chưa chắc.' })
  expect(toExplained(groups, scheme, 'en')[1]?.unsure).toBe('The split is unsure.')
})

test('without the scheme the points are still explained, only their rules are missing', () => {
  const [first] = toExplained(groups, null, 'vi')
  expect(first).toMatchObject({ points: 8.5, unsure: null })
  expect(first?.indicators[0]?.rule).toBeNull()
})

test('losses are listed most first, a group without indicators as a whole', () => {
  expect(
    toLostItems(toExplained(groups, null, 'en')).map(({ key, lost, wholeGroup }) => [key, lost, wholeGroup]),
  ).toEqual([
    ['CLGQ', 3.54, true],
    ['SHOWN', 3.5, false],
    ['RESULT', 2.5, false],
  ])
})

test('what loses nothing is not listed', () => {
  const full = { ...digitisation, indicators: [indicator('RESULT', '4.1', 6, 6)] }
  expect(toLostItems(toExplained([full], null, 'vi'))).toEqual([])
})

test('points agree with the published ones within a hundredth', () => {
  expect(agreement(3.63, 3.64)).toEqual({ holds: true, by: 0.01 })
  expect(agreement(3.63, 3.65)).toEqual({ holds: false, by: 0.02 })
  expect(agreement(null, 3.65)).toBeNull()
})

test('a loss that is not known stands behind every known one', () => {
  expect(byLost([{ lost: null }, { lost: 0 }, { lost: 2 }])).toEqual([{ lost: 2 }, { lost: 0 }, { lost: null }])
})
