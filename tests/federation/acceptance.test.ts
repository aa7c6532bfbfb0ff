import { describe, expect, inject, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'

interface Counts {
  readonly inPeriod: number
  readonly online: number
  readonly direct: number
  readonly post: number
}

interface Entry {
  readonly position: number
  readonly agency: { readonly code: string }
  readonly scorecard: { readonly total: number; readonly groups: readonly Group[] }
}

interface Group {
  readonly code: string
  readonly points: number | null
  readonly published: number | null
  readonly computed: boolean
  readonly indicators: readonly {
    code: string
    numerator: number | null
    denominator: number | null
    points: number | null
    published: number | null
  }[]
}

type Flow = Record<'received' | 'resolved' | 'closedWithoutResult' | 'inProgress', { readonly total: number }>

const july2025 = { from: '2025-07-01', until: '2025-08-01' }
const rankingFields = `scheme capturedOn entries { position agency { code } scorecard { total groups { code points published computed indicators { code numerator denominator points published } } } }`

describe.each(['embedded', 'http', 'hive'] as const)('with subgraphs %s', async (mode) => {
  const graph = await startGraph(inject('demoDatabaseUrl'), mode)

  test('1: Thanh Hoá received 160,766 dossiers in July 2025, 151,542 of them online', async () => {
    const { data, errors } = await graph.ask<{
      unit: Record<'all' | 'commune' | 'province', { received: Counts; onlineRate: object }>
    }>(
      `query ($period: PeriodInput!) { unit: administrativeUnit(code: "38") {
        all: statistics(period: $period) { ...counts }
        commune: statistics(period: $period, level: COMMUNE) { ...counts }
        province: statistics(period: $period, level: PROVINCE) { ...counts } } }
      fragment counts on DossierStatistics { received { inPeriod online direct post } onlineRate(definition: ONLINE_A) { definition numerator denominator value reason } }`,
      { period: july2025 },
    )
    expect(errors).toBeUndefined()
    expect(data.unit.all).toEqual({
      received: { inPeriod: 160_766, online: 151_542, direct: 9224, post: 0 },
      onlineRate: {
        definition: 'ONLINE_A',
        numerator: 151_542,
        denominator: 160_766,
        value: 151_542 / 160_766,
        reason: null,
      },
    })
    expect(data.unit.commune.received).toEqual({ inPeriod: 122_831, online: 114_798, direct: 8033, post: 0 })
    expect(data.unit.province.received).toEqual({ inPeriod: 37_935, online: 36_744, direct: 1191, post: 0 })
  })

  test('2: the portal ranked Đồng Tháp first of 34 on 10 October 2026, and every total is the sum of its groups', async () => {
    const { data, errors } = await graph.ask<{ portalRanking: { entries: Entry[] } }>(
      `{ portalRanking(level: PROVINCE, capturedOn: "2026-10-10") { ${rankingFields} } }`,
    )
    expect(errors).toBeUndefined()
    const { entries } = data.portalRanking
    expect(entries).toHaveLength(34)
    expect(entries.slice(0, 3).map((e) => [e.agency.code, e.scorecard.total])).toEqual([
      ['H20', 68.8],
      ['H19', 67.48],
      ['H24', 67.18],
    ])
    expect(entries.find((e) => e.agency.code === 'H56')).toMatchObject({ position: 26, scorecard: { total: 60.8 } })
    for (const { scorecard } of entries) {
      const sum = scorecard.groups.reduce((total, group) => total + (group.points ?? Number.NaN), 0)
      expect(scorecard.groups).toHaveLength(6)
      expect(Math.abs(sum - scorecard.total)).toBeLessThanOrEqual(0.02 + 1e-9)
    }
    const progress = entries[0]?.scorecard.groups
      .flatMap((group) => group.indicators)
      .find((i) => i.code === 'PROGRESS')
    expect(progress).toEqual({
      code: 'PROGRESS',
      numerator: 358_660,
      denominator: 405_424,
      points: 17.69,
      published: 17.69,
    })
  })

  test('3: the portal ranked 149 units of Gia Lai, the department of culture first', async () => {
    const { data, errors } = await graph.ask<{ portalRanking: { entries: Entry[] } }>(
      `{ portalRanking(level: PROVINCE_UNITS, within: "H21", capturedOn: "2026-10-10") { ${rankingFields} } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.portalRanking.entries).toHaveLength(149)
    expect(data.portalRanking.entries[0]).toMatchObject({
      position: 1,
      agency: { code: 'H21.17' },
      scorecard: { total: 79.27 },
    })
  })

  test('4: there are 34 provinces and 3,321 units of the commune level, and "thanh hoa" finds Thanh Hóa', async () => {
    const { data, errors } = await graph.ask(`{
      provinces: administrativeUnits(level: PROVINCE) { totalCount }
      communes: administrativeUnits(level: COMMUNE, on: "2025-07-01") { totalCount countsByType { type count } }
      within: administrativeUnits(level: COMMUNE, within: "38") { totalCount }
      found: administrativeUnits(search: "thanh hoa", first: 1) { nodes { code name } } }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      provinces: { totalCount: 34 },
      communes: {
        totalCount: 3321,
        countsByType: expect.arrayContaining([
          { type: 'COMMUNE', count: 2621 },
          { type: 'WARD', count: 687 },
          { type: 'SPECIAL_ZONE', count: 13 },
        ]),
      },
      within: { totalCount: 166 },
      found: { nodes: [{ code: '38', name: 'Thanh Hóa' }] },
    })
  })

  test('5: procedure 1.001193 is the birth registration', async () => {
    const { data } = await graph.ask<{ procedure: { name: string } }>('{ procedure(code: "1.001193") { name } }')
    expect(data.procedure.name).toContain('khai sinh')
  })

  test('6: scoring the indicators of any captured unit gives the points the portal published', async () => {
    const units = await capturedUnits(graph)
    expect(units.length).toBe(34 + 41)
    for (const { groups } of units) {
      const observations = groups
        .flatMap((group) => group.indicators)
        .map(({ code, numerator, denominator }) => ({ indicator: code, numerator, denominator }))
      const { data, errors } = await graph.ask<{ simulateScore: { groups: Group[] } }>(
        `query ($observations: [ObservationInput!]!) { simulateScore(observations: $observations) {
          groups { code points published computed indicators { code numerator denominator points published } } } }`,
        { observations },
      )
      expect(errors).toBeUndefined()
      for (const published of groups.filter((group) => group.computed)) {
        const ours = data.simulateScore.groups.find((group) => group.code === published.code)
        expect(Math.abs((ours?.points ?? Number.NaN) - (published.published ?? Number.NaN))).toBeLessThanOrEqual(
          0.01 + 1e-9,
        )
      }
    }
  })

  test.each([
    ['Fri 25 Apr 2025', '2025-04-25', 3, '2025-04-29'],
    ['Tue 29 Apr 2025', '2025-04-29', 1, '2025-05-05'],
    ['Fri 21 Aug 2026', '2026-08-21', 5, '2026-08-27'],
    ['Mon 23 Nov 2026', '2026-11-23', 1, '2026-11-25'],
  ])('7: received on %s (%s) with %i working days, a dossier is due on %s', async (_, received, limit, dueOn) => {
    const { data, errors } = await graph.ask(
      `query ($receivedAt: DateTime!, $limit: Int!) {
        dueDate(receivedAt: $receivedAt, limit: $limit, unit: WORKING_DAY) { dueAt dueOn provisional } }`,
      { receivedAt: `${received}T09:00:00+07:00`, limit },
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({ dueDate: { dueAt: `${dueOn}T10:00:00.000Z`, dueOn, provisional: false } })
  })

  test.each(['COMPETENT', 'RECEIVING', 'RESIDENCE'])(
    '8: by %s, the country balances in every period and is the sum of its 34 provinces',
    async (attribution) => {
      for (const period of [
        july2025,
        { from: '2025-06-15', until: '2025-07-15' },
        { from: '2025-07-10', until: '2025-08-04' },
      ]) {
        const { data, errors } = await graph.ask<{ nation: Flow; provinces: { nodes: { statistics: Flow }[] } }>(
          `query ($period: PeriodInput!, $attribution: Attribution!) {
            nation: nationalStatistics(period: $period, attribution: $attribution) { ...flow }
            provinces: administrativeUnits(level: PROVINCE, first: 34) {
              nodes { statistics(period: $period, attribution: $attribution) { ...flow } } } }
          fragment flow on DossierStatistics { received { total } resolved { total } closedWithoutResult { total } inProgress { total } }`,
          { period, attribution },
        )
        expect(errors).toBeUndefined()
        const { received, resolved, closedWithoutResult, inProgress } = data.nation
        expect(received.total).toBeGreaterThan(0)
        expect(received.total).toBe(resolved.total + closedWithoutResult.total + inProgress.total)
        const sumOf = (part: keyof Flow) =>
          data.provinces.nodes.reduce((sum, { statistics }) => sum + statistics[part].total, 0)
        expect({ received: sumOf('received'), resolved: sumOf('resolved'), inProgress: sumOf('inProgress') }).toEqual({
          received: received.total,
          resolved: resolved.total,
          inProgress: inProgress.total,
        })
      }
    },
  )
})

async function capturedUnits(graph: Awaited<ReturnType<typeof startGraph>>): Promise<{ groups: readonly Group[] }[]> {
  const { data } = await graph.ask<Record<'provinces' | 'units', { entries: Entry[] }>>(`{
    provinces: portalRanking(level: PROVINCE, capturedOn: "2026-10-10") { ${rankingFields} }
    units: portalRanking(level: PROVINCE_UNITS, within: "H21", capturedOn: "2026-10-10") { ${rankingFields} } }`)
  return [...data.provinces.entries, ...data.units.entries]
    .map(({ scorecard }) => scorecard)
    .filter(({ groups }) => groups.some((group) => group.indicators.length > 0))
}
