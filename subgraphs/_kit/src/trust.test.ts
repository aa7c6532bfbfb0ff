import { assert, constantFrom, integer, option, property, record, tuple, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, isWeekday } from './civil-day.ts'
import {
  dependsOnVolumes,
  periodBefore,
  rankedProvinces,
  trustOf,
  type SourceReport,
  type Trust,
  type TrustQuestion,
} from './trust.ts'

const july = { from: '2025-07-01', until: '2025-08-01' }
const august = { from: '2025-08-01', until: '2025-09-01' }
/** 30 and 31 August 2025 are a Saturday and a Sunday, 1 and 2 September holidays. */
const holidays = new Set(['2025-09-01', '2025-09-02'])
const asked = (period: TrustQuestion['period'], part: Partial<TrustQuestion> = {}): TrustQuestion => ({
  period,
  today: '2026-11-30',
  leastPercent: 90,
  isWorkingDay: (day) => isWeekday(day) && !holidays.has(day),
  receivedBefore: null,
  ...part,
})
const source = (reportedThrough: string | null, part: Partial<SourceReport> = {}): SourceReport => ({
  provinceCode: '38',
  reportedFrom: '2025-07-01',
  reportedThrough,
  saysThrough: false,
  ...part,
})
const whole = (period: TrustQuestion['period']) => [{ provinceCode: '38', ...period }]

test.each<[string, SourceReport, TrustQuestion, Trust, unknown[]]>([
  ['reported through the last day of the period', source('2025-07-31'), asked(july), 'COMPLETE', []],
  ['reported through a later day', source('2025-08-04'), asked(july), 'COMPLETE', []],
  ['has no known beginning', source('2025-07-31', { reportedFrom: null }), asked(july), 'COMPLETE', []],
  [
    'does not say through and reported through the last working day',
    source('2025-08-29'),
    asked(august),
    'COMPLETE',
    [],
  ],
  [
    'does not say through and missed the last working day',
    source('2025-08-28'),
    asked(august),
    'WITHHELD',
    [{ provinceCode: '38', from: '2025-08-29', until: '2025-09-01' }],
  ],
  [
    'says through and missed the days off at the end',
    source('2025-08-29', { saysThrough: true }),
    asked(august),
    'WITHHELD',
    [{ provinceCode: '38', from: '2025-08-30', until: '2025-09-01' }],
  ],
  ['says through the last day', source('2025-08-31', { saysThrough: true }), asked(august), 'COMPLETE', []],
  [
    'received until 4 August and goes on closing old dossiers',
    source('2025-08-04'),
    asked(august),
    'WITHHELD',
    [{ provinceCode: '38', from: '2025-08-05', until: '2025-09-01' }],
  ],
  ['stopped before the period', source('2025-07-31'), asked(august), 'WITHHELD', whole(august)],
  ['never sent anything', source(null), asked(july), 'WITHHELD', whole(july)],
  [
    'begins after the period',
    source('2025-09-30', { reportedFrom: '2025-08-01' }),
    asked(july),
    'WITHHELD',
    whole(july),
  ],
  [
    'begins within the period and reports from there on',
    source('2025-07-31'),
    asked({ from: '2025-06-15', until: '2025-07-15' }),
    'PROVISIONAL',
    [{ provinceCode: '38', from: '2025-06-15', until: '2025-07-01' }],
  ],
  [
    'reported every day of a period that ends today',
    source('2025-07-30', { saysThrough: true }),
    asked(july, { today: '2025-07-31' }),
    'PROVISIONAL',
    [],
  ],
  [
    'missed yesterday in a period that has not ended',
    source('2025-07-29'),
    asked(july, { today: '2025-07-31' }),
    'WITHHELD',
    [{ provinceCode: '38', from: '2025-07-30', until: '2025-07-31' }],
  ],
  [
    'is judged on a period that begins today',
    source('2025-06-30'),
    asked(july, { today: '2025-07-01' }),
    'WITHHELD',
    whole(july),
  ],
  [
    'is judged on a period of years to come',
    source('2026-11-29'),
    asked({ from: '2030-01-01', until: '2030-02-01' }),
    'WITHHELD',
    [{ provinceCode: '38', from: '2030-01-01', until: '2030-02-01' }],
  ],
])('a source that %s', (_, one, question, trust, missing) => {
  expect(trustOf([one], question)).toMatchObject({ trust, missing })
})

test('the last judged day of a period is its last, or yesterday, and none before it begins', () => {
  const judged = (today: string) => {
    const { judgedThrough, hasEnded } = trustOf([source('2025-07-31')], asked(july, { today }))
    return [judgedThrough, hasEnded]
  }
  expect(judged('2025-08-01')).toEqual(['2025-07-31', true])
  expect(judged('2025-07-11')).toEqual(['2025-07-10', false])
  expect(judged('2025-07-01')).toEqual([null, false])
})

const provinces = (count: number, part: (at: number) => Partial<SourceReport>) =>
  Array.from({ length: count }, (_, at) => source('2025-08-31', { provinceCode: String(at + 10), ...part(at) }))

test('34 provinces of which one sent nothing are provisional, with its name and days; four of them withhold the rest', () => {
  const silentUnder = (count: number) => provinces(34, (at) => (at < count ? { reportedThrough: '2025-07-31' } : {}))
  expect(trustOf(silentUnder(1), asked(august))).toMatchObject({
    trust: 'PROVISIONAL',
    missing: [{ provinceCode: '10', ...august }],
    sources: 34,
    complete: 33,
    silent: 1,
  })
  expect(trustOf(silentUnder(3), asked(august)).trust).toBe('PROVISIONAL')
  expect(trustOf(silentUnder(4), asked(august)).trust).toBe('WITHHELD')
})

test('where the dossiers of the period before are known, the reporting sources must hold nine in ten of them', () => {
  const sources = provinces(3, (at) => (at === 0 ? { reportedThrough: '2025-07-31' } : {}))
  const received = (first: number) =>
    new Map([
      ['10', first],
      ['11', 500],
      ['12', 400],
    ])
  expect(dependsOnVolumes(sources, asked(august))).toBe(true)
  const trust = (first: number, leastPercent = 90) =>
    trustOf(sources, asked(august, { receivedBefore: received(first), leastPercent })).trust
  expect([trust(100), trust(101), trust(101, 89)]).toEqual(['PROVISIONAL', 'WITHHELD', 'PROVISIONAL'])
  expect(trustOf(sources, asked(august)).trust).toBe('WITHHELD')
})

test('where all sources report or none does, volumes decide nothing', () => {
  expect(
    dependsOnVolumes(
      provinces(3, () => ({})),
      asked(august),
    ),
  ).toBe(false)
  expect(
    dependsOnVolumes(
      provinces(3, () => ({ reportedThrough: null })),
      asked(august),
    ),
  ).toBe(false)
})

test('positions are among provinces that reported every day, and among none in a withheld period', () => {
  const ranked = (silent: number) => {
    const sources = provinces(20, (at) => (at < silent ? { reportedThrough: '2025-08-20' } : {}))
    return rankedProvinces(trustOf(sources, asked(august))).size
  }
  expect([ranked(0), ranked(2), ranked(3)]).toEqual([20, 18, 0])
})

test('the period before has as many months, or as many days where it is made of no whole months', () => {
  expect(periodBefore({ from: '2025-03-01', until: '2025-04-01' })).toEqual({ from: '2025-02-01', until: '2025-03-01' })
  expect(periodBefore({ from: '2025-06-15', until: '2025-07-15' })).toEqual({ from: '2025-05-15', until: '2025-06-15' })
  expect(periodBefore({ from: '2025-01-01', until: '2026-01-01' })).toEqual({ from: '2024-01-01', until: '2025-01-01' })
  expect(periodBefore({ from: '2025-07-01', until: '2025-07-11' })).toEqual({ from: '2025-06-21', until: '2025-07-01' })
})

const day = integer({ min: 0, max: 120 }).map((days) => addDays('2025-06-01', days))
const anySource = record({
  reportedFrom: option(day),
  reportedThrough: option(day),
  saysThrough: constantFrom(true, false),
})
const anySources = uniqueArray(tuple(integer({ min: 10, max: 99 }), anySource), {
  minLength: 1,
  selector: ([code]) => code,
}).map((all) => all.map(([code, one]): SourceReport => ({ provinceCode: String(code), ...one })))
const anyQuestion = record({
  from: day,
  days: integer({ min: 1, max: 60 }),
  today: day,
  weighed: constantFrom(true, false),
})
const grades: readonly Trust[] = ['WITHHELD', 'PROVISIONAL', 'COMPLETE']

test('a delivery that reports more days never lowers the trust and never takes a position away', () => {
  assert(
    property(anySources, anyQuestion, integer({ min: 0, max: 99 }), day, (sources, of, at, later) => {
      const receivedBefore = of.weighed ? new Map(sources.map(({ provinceCode }, i) => [provinceCode, i * 7])) : null
      const question = asked({ from: of.from, until: addDays(of.from, of.days) }, { today: of.today, receivedBefore })
      const more = sources.map((one, i) =>
        i === at % sources.length && later > (one.reportedThrough ?? '') ? { ...one, reportedThrough: later } : one,
      )
      const [before, after] = [trustOf(sources, question), trustOf(more, question)]
      expect(grades.indexOf(after.trust)).toBeGreaterThanOrEqual(grades.indexOf(before.trust))
      expect(rankedProvinces(after).size).toBeGreaterThanOrEqual(rankedProvinces(before).size)
    }),
    { numRuns: 500 },
  )
})
