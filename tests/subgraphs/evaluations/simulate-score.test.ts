import { createSubgraph } from '@motcua/evaluations'
import { expect, test } from 'vitest'
import { toHundredths } from '../../../subgraphs/evaluations/src/rules/exact.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'
import { readCapturedAgencies } from './captured.ts'

const database = await createSeededDatabase()
const db = database.connectAs('evaluations')
const ask = askSubgraph(createSubgraph(db))
const agencies = await readCapturedAgencies(db)

const question = `query ($observations: [ObservationInput!]!) {
  simulateScore(observations: $observations) {
    scheme total maximum
    groups {
      code name nameEn points published computed reason reasonEn maximum lostPoints median
      indicators { code number numerator denominator ratio points published maximum lostPoints medianRatio neededForOnePoint }
    }
  }
}`

interface Observation {
  readonly indicator: string
  readonly numerator?: number | null
  readonly denominator?: number | null
}
interface Simulation {
  scheme: string
  total: number
  maximum: number
  groups: {
    code: string
    points: number | null
    computed: boolean
    reason: string | null
    reasonEn: string | null
    indicators: { code: string; points: number | null }[]
  }[]
}

async function simulate(observations: readonly Observation[]): Promise<Simulation> {
  const { data, errors } = await ask(question, { observations })
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data)).simulateScore
}

const progress = async (numerator: number) =>
  (await simulate([{ indicator: 'PROGRESS', numerator, denominator: 405_424 }])).total
const hundredths = (points: number) => Math.round(points * 100)

test('acceptance 6: the indicators of any captured agency give its published points within 0.01', async () => {
  for (const { indicators, groupPoints } of agencies) {
    const { groups, total, maximum } = await simulate(
      indicators.map(({ indicatorCode, numerator, denominator }) => ({
        indicator: indicatorCode,
        numerator,
        denominator,
      })),
    )
    const simulated = new Map(
      groups.flatMap((group) => group.indicators.map(({ code, points }) => [code, points] as const)),
    )
    for (const { indicatorCode, points } of indicators) {
      const ours = simulated.get(indicatorCode) ?? null
      expect(ours === null).toBe(points === null)
      expect(Math.abs(hundredths(ours ?? 0) - toHundredths(points ?? '0'))).toBeLessThanOrEqual(1)
    }
    const computed = groups.filter((group) => group.computed)
    expect(computed.map(({ code }) => code)).toEqual(['CKMB', 'TDGQ', 'MDHL', 'MDSH'])
    for (const { code, points } of computed) {
      const published = toHundredths(groupPoints.get(code) ?? '')
      expect(Math.abs(hundredths(points ?? Number.NaN) - published)).toBeLessThanOrEqual(1)
    }
    expect(hundredths(total)).toBe(computed.reduce((sum, { points }) => sum + hundredths(points ?? 0), 0))
    expect(maximum).toBe(78)
  }
})

test('a department with all its inputs has the whole published score: 79.27', async () => {
  const department = agencies.find(({ agencyCode }) => agencyCode === 'H21.17')
  const published = department?.indicators.map(({ indicatorCode, numerator, denominator }) => ({
    indicator: indicatorCode,
    numerator,
    denominator,
  }))
  const { total, maximum, groups } = await simulate([
    ...(published ?? []),
    { indicator: '3.5a', numerator: 8, denominator: 12 },
    { indicator: '3.5b', numerator: 8, denominator: 12 },
    { indicator: '3.6', numerator: 145, denominator: 165 },
  ])
  expect(groups.map(({ points }) => points)).toEqual([11.79, 19.97, null, 8.61, 18, 14.18])
  // Without online service, whose inputs are not known: 79.27 − 6.72 of 100 − 12.
  expect([total, maximum]).toEqual([72.55, 88])
})

test('one observation gives its points and computes its group alone', async () => {
  const { data } = await ask(question, {
    observations: [{ indicator: '2.1', numerator: 358_660, denominator: 405_424 }],
  })
  const { simulateScore } = JSON.parse(JSON.stringify(data))
  expect({ ...simulateScore, groups: [simulateScore.groups[1]] }).toEqual({
    scheme: '766-portal-2026',
    total: 17.69,
    maximum: 20,
    groups: [
      {
        code: 'TDGQ',
        name: 'Tiến độ giải quyết',
        nameEn: 'Progress of handling',
        points: 17.69,
        published: null,
        computed: true,
        reason: null,
        reasonEn: null,
        maximum: 20,
        lostPoints: 2.31,
        median: null,
        indicators: [
          {
            code: 'PROGRESS',
            number: '2.1',
            numerator: 358_660,
            denominator: 405_424,
            ratio: 358_660 / 405_424,
            points: 17.69,
            published: null,
            maximum: 20,
            lostPoints: 2.31,
            medianRatio: null,
            neededForOnePoint: 20_108,
          },
          {
            code: 'AVG_PROCESSING_DAYS',
            number: '2.2',
            numerator: null,
            denominator: null,
            ratio: null,
            points: null,
            published: null,
            maximum: 0,
            lostPoints: null,
            medianRatio: null,
            neededForOnePoint: null,
          },
        ],
      },
    ],
  })
})

test('the dossiers needed for one more point win it when they are simulated, and one less does not', async () => {
  expect(await progress(358_660)).toBe(17.69)
  expect(await progress(358_660 + 20_107)).toBe(18.68)
  expect(await progress(358_660 + 20_108)).toBe(18.69)
})

test('a group without all its inputs is not computed, and says which are missing', async () => {
  const { total, maximum, groups } = await simulate([{ indicator: '5.2', numerator: 1, denominator: 1 }])
  expect([total, maximum]).toEqual([0, 0])
  expect(groups.map(({ code, points, computed }) => [code, points, computed])).toEqual(
    ['CKMB', 'TDGQ', 'CLGQ', 'TTTT', 'MDHL', 'MDSH'].map((code) => [code, null, false]),
  )
  expect(groups[4]).toMatchObject({
    reason: 'Chưa có số liệu đầu vào cho 5.3, 5.4.',
    reasonEn: 'No observation was given for 5.3, 5.4.',
  })
})

test('0 of 0 is an observation, nothing given is none', async () => {
  const empty = await simulate([{ indicator: '2.1', numerator: 0, denominator: 0 }])
  expect([empty.total, empty.maximum]).toEqual([0, 20])
  const absent = await simulate([{ indicator: '2.1' }])
  expect([absent.total, absent.maximum]).toEqual([0, 0])
})

test.each([
  [
    [{ indicator: '9.9', numerator: 1, denominator: 2 }],
    /^There is no indicator "9\.9"\. Known are: 1\.1 PUBLISH_ON_TIME, /,
  ],
  [[{ indicator: '2.1', numerator: 3, denominator: 2 }], /the numerator 3 is above the denominator 2\.$/],
  [[{ indicator: '2.1', numerator: -3, denominator: 2 }], /the numerator -3 is negative\.$/],
  [[{ indicator: '2.1' }, { indicator: 'PROGRESS' }], /^The indicator PROGRESS is given twice/],
  [[{ indicator: '5.1', numerator: 1, denominator: 2 }], /^5\.1 is the number of /],
  [Array.from({ length: 101 }, () => ({ indicator: '2.1' })), /at most 100 can be scored at once\.$/],
])('observations that cannot be are refused: %j', async (observations, message) => {
  const { data, errors } = await ask(question, { observations })
  expect(data).toEqual({ simulateScore: null })
  expect(errors).toHaveLength(1)
  expect(errors?.[0]?.message).toMatch(message)
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'observations' })
})

test('an unknown scheme is refused with those that are known', async () => {
  const { errors } = await ask('{ simulateScore(scheme: "766-of-nobody", observations: []) { total } }')
  expect(errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
    [
      'There is no such scheme. Known are: 766-portal-2026, 766-legacy.',
      { code: 'BAD_USER_INPUT', argument: 'scheme' },
    ],
  ])
})

test('no observation computes no group', async () => {
  expect(await simulate([])).toMatchObject({ total: 0, maximum: 0 })
})
