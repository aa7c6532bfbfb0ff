import { expect, test } from 'vitest'
import type { Sender } from './sender.ts'
import { freshnessOf, workingDaysAfter } from './freshness.ts'
import { createWorkingCalendar } from './working-calendar.ts'

const calendar = createWorkingCalendar({
  version: 'test',
  profile: 'usual',
  known: { from: '2024-01-01', until: '2027-01-01' },
  openings: [{ opens: 450, closes: 1020 }],
  days: [
    { day: '2025-04-26', kind: 'WORK_SWAP', name: 'hoán đổi' },
    { day: '2025-04-30', kind: 'HOLIDAY', name: 'Ngày Chiến thắng' },
    { day: '2025-05-01', kind: 'HOLIDAY', name: 'Quốc tế Lao động' },
    { day: '2025-05-02', kind: 'OFF_SWAP', name: 'hoán đổi' },
  ],
})
const calendarOf = () => calendar

function sender(provinceCode: string, knownThrough: string | null, batches = 1): Sender {
  return {
    provinceCode,
    batches,
    isSimulated: false,
    source: 'x',
    sourceEn: 'x',
    unitId: provinceCode,
    reportedFrom: null,
    reportedThrough: knownThrough,
    saysThrough: false,
    knownThrough,
    lastBatchAt: knownThrough === null ? null : new Date(`${knownThrough}T10:00:00Z`),
  }
}

test.for([
  ['2025-07-03', 'a Thursday to itself', 0],
  ['2025-07-04', 'the next day', 1],
  ['2025-07-06', 'over the weekend', 1],
  ['2025-07-08', 'to Tuesday', 3],
  ['2025-07-01', 'to a day before it', 0],
] as const)('working days after Thursday 3 July 2025 through %s, %s: %i', ([through, , days]) => {
  expect(workingDaysAfter(calendar, '2025-07-03', through)).toBe(days)
})

test('worked Saturdays count, and the days off around 30 April do not', () => {
  expect(workingDaysAfter(calendar, '2025-04-25', '2025-05-04')).toBe(3)
})

test('a province that told nothing for three working days is stale, one that never told is not asked', () => {
  const senders = [
    sender('01', '2025-07-08'),
    sender('04', '2025-07-04'),
    sender('08', '2025-07-03'),
    sender('38', null, 0),
  ]
  expect(freshnessOf(senders, null, { asOf: '2025-07-08', calendarOf })).toEqual({
    asOf: '2025-07-08',
    lastBatchAt: new Date('2025-07-08T10:00:00Z'),
    knownThrough: '2025-07-03',
    stale: ['08'],
  })
})

test('a unit is as fresh as its own province', () => {
  const senders = [sender('01', '2025-07-08'), sender('08', '2025-07-03')]
  const of = (provinceCode: string) =>
    freshnessOf(senders, { code: '14797', provinceCode }, { asOf: '2025-07-08', calendarOf })
  expect(of('01')).toMatchObject({ knownThrough: '2025-07-08', stale: [] })
  expect(of('08')).toMatchObject({ knownThrough: '2025-07-03', stale: ['08'] })
  expect(of('38')).toEqual({ asOf: '2025-07-08', lastBatchAt: null, knownThrough: null, stale: [] })
})

test('without a working calendar nobody is called stale or fresh', () => {
  const senders = [sender('01', '2025-01-01')]
  expect(freshnessOf(senders, null, { asOf: '2025-07-08', calendarOf: () => null }).stale).toBeNull()
})
