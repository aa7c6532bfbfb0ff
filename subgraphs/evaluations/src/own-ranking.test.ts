import { isWeekday } from '@motcua/kit/civil-day'
import { trustOf } from '@motcua/kit/trust'
import { expect, test } from 'vitest'
import { mediansOf } from './among-ranked.ts'
import { rankOwn, type Read } from './own-ranking.ts'
import { nothingCounted, type Counters } from './rules/counters.ts'
import { toOwnEntries } from './to-own-entries.ts'
import { toOwnGroups } from './to-own-group.ts'
import type { Scheme, SchemeIndicator } from './to-scheme.ts'

const indicator = (code: string, maximum: number, part: Partial<SchemeIndicator> = {}): SchemeIndicator => ({
  code,
  number: null,
  onPortal: true,
  maximum,
  curve: 'LINEAR',
  threshold: null,
  whenEmpty: 'ZERO',
  name: code,
  nameEn: code,
  formula: code,
  formulaEn: code,
  inherited: false,
  ...part,
})
const names = { name: 'nhóm', nameEn: 'group', unsure: null, unsureEn: null }

/** 2.1 and 3.6 can be observed; a petition and a service that is there or not cannot. */
const scheme: Scheme = {
  id: 'test',
  series: 'test',
  name: 'thử',
  nameEn: 'test',
  legalBasis: 'thử',
  legalBasisEn: 'test',
  validFrom: '2025-01-01',
  validUntil: null,
  maximum: 3400,
  least: { indicator: 'PROGRESS', denominator: 30, reason: 'ít', reasonEn: 'few' },
  leastReportedPercent: 90,
  groups: [
    { ...names, code: 'TDGQ', maximum: 2000, indicators: [indicator('PROGRESS', 2000)] },
    {
      ...names,
      code: 'REST',
      maximum: 1400,
      indicators: [
        indicator('DOSSIERS_PAID_ONLINE', 600, { whenEmpty: 'NOT_SCORED' }),
        indicator('PETITION_PROCESSING_ON_TIME', 600, { whenEmpty: 'FULL' }),
        indicator('ELECTRONIC_CERTIFIED_COPY', 200, { curve: 'FLAG', whenEmpty: 'FULL' }),
      ],
    },
  ],
}

const counted = (cohortInTime: number, cohortDeterminable: number, part: Partial<Counters> = {}): Counters => ({
  ...nothingCounted,
  cohortInTime,
  cohortDeterminable,
  ...part,
})

/** Agencies of one province by code, each with its counters; null: it has no figure. */
function readOf(agencies: Record<string, Counters | null>, reportedThrough: string | null = '2025-07-31'): Read {
  const codes = Object.keys(agencies)
  const period = { from: '2025-07-01', until: '2025-08-01' }
  const source = { provinceCode: '38', reportedFrom: null, reportedThrough, saysThrough: true }
  return {
    level: 'COMMUNE',
    within: null,
    scheme,
    askedScheme: null,
    period,
    lastDay: '2025-07-31',
    asKnownAt: null,
    subjects: codes.map((code) => ({
      key: code,
      rankedAs: 'COMMUNE',
      agencyCode: code,
      unitId: `unit of ${code}`,
      provinceCode: '38',
    })),
    counters: new Map(codes.flatMap((code) => (agencies[code] ? [[code, agencies[code]]] : []))),
    procedures: new Map(),
    petitions: { by: null, registers: [] },
    sources: [{ ...source, knownThrough: reportedThrough, isSimulated: true, source: 'nguồn', sourceEn: 'source' }],
    trust: trustOf([source], {
      period,
      today: '2026-11-20',
      leastPercent: scheme.leastReportedPercent,
      isWorkingDay: isWeekday,
      receivedBefore: null,
    }),
    unitOfProvince: new Map(),
  }
}

test('a planted tie shares its position, is marked, stands in order of code, and the next position is skipped', async () => {
  const paid = { receivedWithObligation: 10, receivedPaidOnline: 5 }
  const ranking = await rankOwn(
    readOf({ D: counted(30, 60), C: counted(45, 60, paid), B: counted(90, 120, paid), A: counted(60, 60) }),
  )
  expect(ranking.ranked.map(({ entry, position, tied }) => [entry.agencyCode, position, tied])).toEqual([
    ['A', 1, false],
    ['B', 2, true],
    ['C', 2, true],
    ['D', 4, false],
  ])
  expect(toOwnEntries(ranking).map(({ next }) => next)).toEqual([null, 2000, 2000, 1800])
})

test('an empty unit and a unit of three dossiers have no position, however good, and say why', async () => {
  const { ranked, unranked } = await rankOwn(
    readOf({ A: counted(20, 60), B: counted(3, 3), C: null, D: counted(30, 30) }),
  )
  expect(ranked.map(({ entry }) => entry.agencyCode)).toEqual(['D', 'A'])
  expect(unranked.map(({ subject, code, denominator, why }) => [subject.key, code, denominator, why.reasonEn])).toEqual(
    [
      ['B', 'BELOW_LEAST', 3, '3 dossiers to go by, at least 30 are needed. few'],
      ['C', 'BELOW_LEAST', 0, '0 dossiers to go by, at least 30 are needed. few'],
    ],
  )
  expect(unranked[0]?.scored?.total).toBe(2000)
})

test('what no source reports is null and neither won nor lost; what is reported as nothing is 0 of 0', async () => {
  const ranking = await rankOwn(readOf({ A: counted(30, 60) }))
  const [entry] = toOwnEntries(ranking)
  if (entry === undefined) throw new Error('Nobody is ranked.')
  expect([entry.ranked.entry.total, entry.ranked.entry.observable]).toEqual([1000, 2600])
  const [, rest] = toOwnGroups(ranking, entry.ranked.entry, null)
  const shown = rest?.indicators.map(({ numerator, denominator, points, reasonEn }) => [
    numerator,
    denominator,
    points,
    reasonEn,
  ])
  expect(shown).toEqual([
    [0, 0, null, 'The denominator is 0, for which the scheme gives no points.'],
    [null, null, null, 'Petitions of the period are not known for every ranked agency, so they count for none.'],
    [null, null, null, 'No source reports whether certified electronic copies are offered.'],
  ])
  expect(rest).toMatchObject({ points: 0, observablePoints: 6, lostPoints: 6, maximum: 14 })
})

test('a source that reported no day of the period leaves its units unranked and unscored', async () => {
  for (const reportedThrough of [null, '2025-06-30']) {
    const ranking = await rankOwn(readOf({ A: counted(60, 60) }, reportedThrough))
    expect([ranking.trust.trust, ranking.ranked]).toEqual(['WITHHELD', []])
    expect(ranking.unranked).toMatchObject([{ code: 'SOURCE_SILENT', scored: null, denominator: null }])
  }
})

test('in a withheld period agencies are scored, and nobody has a position', async () => {
  const ranking = await rankOwn(readOf({ A: counted(60, 60) }, '2025-07-30'))
  expect([ranking.trust.trust, ranking.ranked]).toEqual(['WITHHELD', []])
  expect(ranking.unranked).toMatchObject([{ code: 'WITHHELD', denominator: 60, scored: { total: 2000 } }])
})

test('in a provisional period agencies of complete sources keep their positions, others say which days are missing', async () => {
  const read = readOf({ A: counted(60, 60), B: counted(90, 100), C: counted(50, 50) })
  const states = new Map([
    ['38', 'COMPLETE'],
    ['01', 'INCOMPLETE'],
  ] as const)
  const missing = [{ provinceCode: '01', from: '2025-07-30', until: '2025-08-01' }]
  const subjects = read.subjects.map((one) => (one.key === 'C' ? { ...one, provinceCode: '01' } : one))
  const { ranked, unranked } = await rankOwn({
    ...read,
    subjects,
    trust: { ...read.trust, trust: 'PROVISIONAL', states, missing },
  })
  expect(ranked.map(({ entry, position }) => [entry.key, position])).toEqual([
    ['A', 1],
    ['B', 2],
  ])
  expect(unranked).toMatchObject([
    {
      code: 'SOURCE_INCOMPLETE',
      why: { reasonEn: 'The source of its province has not reported 2025-07-30 – 2025-07-31.' },
    },
  ])
})

test('who is second hears how many dossiers more make it first, and with one less it stays second', async () => {
  const total = (inTime: number) => rankOwn(readOf({ A: counted(90, 100), B: counted(inTime, 70) }))
  const ranking = await total(50)
  const second = toOwnEntries(ranking)[1]
  if (second === undefined) throw new Error('Nobody is second.')
  const needed = toOwnGroups(ranking, second.ranked.entry, second.next)[0]?.indicators[0]?.neededForNextPosition
  expect(needed).toBe(13)
  const positionOf = async (inTime: number) =>
    (await total(inTime)).ranked.find(({ entry }) => entry.key === 'B')?.position
  expect([await positionOf(50 + 12), await positionOf(50 + 13)]).toEqual([2, 1])
})

test('medians are those of the ranked agencies alone', async () => {
  const ranking = await rankOwn(readOf({ A: counted(30, 60), B: counted(60, 60), C: counted(0, 3) }))
  expect(mediansOf(ranking).ratios.get('PROGRESS')).toBe(0.75)
  expect(mediansOf(ranking).points.get('TDGQ')).toBe(1500)
  expect(mediansOf(ranking).ratios.get('PETITION_PROCESSING_ON_TIME')).toBeNull()
})

test('a ranking that nobody waits for any more is not computed to its end', async () => {
  const leaving = new AbortController()
  const read = readOf({ A: counted(30, 60) })
  const [agency] = read.subjects
  if (agency === undefined) throw new Error('There is no agency.')
  let scored = 0
  // Each agency is looked up when it is scored.
  const counters = new Map(read.counters)
  counters.get = () => {
    scored += 1
    leaving.abort(new Error('The client closed the connection.'))
    return counted(30, 60)
  }
  const subjects = Array.from({ length: 100_000 }, () => agency)
  await expect(rankOwn({ ...read, subjects, counters }, leaving.signal)).rejects.toThrow('closed the connection')
  expect(scored).toBeGreaterThan(0)
  expect(scored).toBeLessThan(subjects.length)
})
