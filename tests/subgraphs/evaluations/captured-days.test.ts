import { expect, test } from 'vitest'
import { createRankingQuestion, hundredths, onTheTenth, sum } from './ranking-question.ts'

const { ask, askOnce, askRanking, takeStatements } = await createRankingQuestion()

test('movement is against the captured day before; its groups add up to the change of the total', async () => {
  const { entries, previousCapturedOn } = await askRanking(onTheTenth)
  expect(previousCapturedOn).toBe('2026-10-07')
  expect(sum(entries.map(({ movement }) => movement?.positions ?? Number.NaN))).toBe(0)
  for (const { movement } of entries) {
    expect(movement?.since).toBe('2026-10-07')
    expect(sum(movement?.groups.map(({ points }) => hundredths(points)) ?? [])).toBe(
      hundredths(movement?.points ?? Number.NaN),
    )
  }
  expect(entries[0]?.movement).toEqual({
    since: '2026-10-07',
    positions: 0,
    points: 0.54,
    groups: [
      { code: 'CKMB', points: 0.0 },
      { code: 'TDGQ', points: 0.02 },
      { code: 'CLGQ', points: -0.04 },
      { code: 'TTTT', points: 0.06 },
      { code: 'MDHL', points: 0.42 },
      { code: 'MDSH', points: 0.08 },
    ],
  })
})

test('the first captured day has no movement, and shows totals and groups without indicators', async () => {
  const { entries, previousCapturedOn } = await askRanking('level: PROVINCE, capturedOn: "2026-09-17"')
  expect(previousCapturedOn).toBeNull()
  expect(new Set(entries.map(({ movement }) => movement))).toEqual(new Set([null]))
  expect(new Set(entries.map(({ publishedPosition }) => publishedPosition))).toEqual(new Set([null]))
  expect(entries[0]).toMatchObject({
    position: 1,
    agency: { code: 'H20' },
    scorecard: { total: 68.32, computedTotal: 68.32 },
  })
  expect(entries[0]?.scorecard.groups.map(({ published }) => published)).toEqual([
    11.45, 17.72, 8.83, 6.22, 14.45, 9.65,
  ])
})

test('the totals of 3 October are kept as stale as the source has them, and the ranking says so', async () => {
  const { entries, note, noteEn } = await askRanking('level: PROVINCE, capturedOn: "2026-10-03"')
  expect(note).toContain('nhiều nhất 1,65 điểm')
  expect(noteEn).toContain('stale in the source')
  const gap = entries.map(({ scorecard }) => hundredths(scorecard.total) - hundredths(scorecard.computedTotal))
  expect(Math.max(...gap.map(Math.abs))).toBe(165)
  for (const day of ['2026-09-26', '2026-09-30', '2026-10-04', '2026-10-07', '2026-10-10']) {
    expect((await askRanking(`level: PROVINCE, capturedOn: "${day}"`)).note).toBeNull()
  }
})

test('the newest capture is answered when no day is given', async () => {
  const { portalRanking } = (await ask(
    '{ portalRanking(level: PROVINCE) { capturedOn scheme provenance { origin asOf source sourceEn } } }',
  )) as Record<string, unknown>
  expect(portalRanking).toEqual({
    capturedOn: '2026-10-10',
    scheme: '766-portal-2026',
    provenance: {
      origin: 'REAL',
      asOf: '2026-10-10',
      source: expect.stringMatching(/^Cổng Dịch vụ công quốc gia.*lũy kế từ đầu năm 2026/u),
      sourceEn: expect.stringContaining('National Public Service Portal'),
    },
  })
})

test('where nothing was captured there is no ranking', async () => {
  const answer = await ask(`{
    ministries: portalRanking(level: MINISTRY) { scheme }
    otherDay: portalRanking(level: PROVINCE, capturedOn: "2026-10-09") { scheme }
    otherProvince: portalRanking(level: PROVINCE_UNITS, within: "H20") { scheme }
    communesOfTheCountry: portalRanking(level: COMMUNE) { scheme }
    noCaptures: portalCaptures(level: MINISTRY) { capturedOn }
  }`)
  expect(answer).toEqual({
    ministries: null,
    otherDay: null,
    otherProvince: null,
    communesOfTheCountry: null,
    noCaptures: [],
  })
})

test('units are ranked within a province, which must be named', async () => {
  for (const field of [
    'portalRanking(level: PROVINCE_UNITS) { scheme }',
    'portalCaptures(level: PROVINCE_UNITS) { entries }',
  ]) {
    const { errors } = await askOnce(`{ ${field} }`)
    expect(errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
      [
        'within must name the province whose units are ranked, such as H21.',
        { code: 'BAD_USER_INPUT', argument: 'within' },
      ],
    ])
  }
})

test('captured days say how many entries they have and whether indicators were captured', async () => {
  takeStatements()
  const answer = await ask(`{
    provinces: portalCaptures(level: PROVINCE) { capturedOn complete entries }
    units: portalCaptures(level: PROVINCE_UNITS, within: "H21") { capturedOn complete entries }
    departments: portalCaptures(level: DEPARTMENT, within: "H21") { capturedOn complete entries }
  }`)
  const days = ['2026-09-17', '2026-09-26', '2026-09-30', '2026-10-03', '2026-10-04', '2026-10-07', '2026-10-10']
  expect(answer).toEqual({
    provinces: days.map((capturedOn) => ({ capturedOn, complete: capturedOn === '2026-10-10', entries: 34 })),
    units: [{ capturedOn: '2026-10-10', complete: false, entries: 149 }],
    departments: [{ capturedOn: '2026-10-10', complete: false, entries: 14 }],
  })
  expect(takeStatements()).toHaveLength(2)
})
