import { createSubgraph as createDossiers } from '@motcua/dossiers'
import type { SentQuery } from '@motcua/db'
import { createSubgraph } from '@motcua/evaluations'
import { beforeEach, expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
let statements: SentQuery[] = []
const db = database.connectAs('evaluations', { onQuery: (query) => void statements.push(query) })
const ask = askSubgraph(createSubgraph(db))
const askDossiers = askSubgraph(createDossiers(database.connectAs('dossiers')))
const july = 'period: { from: "2025-07-01", until: "2025-08-01" }'

interface Answer {
  readonly trust: string
  readonly note: string | null
  readonly provenance: { readonly origin: string; readonly asOf: string }
  readonly entries: readonly {
    readonly position: number
    readonly tied: boolean
    readonly positionIntervals: {
      readonly marginal: { readonly best: number; readonly worst: number }
      readonly simultaneous: { readonly best: number; readonly worst: number } | null
    }
    readonly agency: { readonly code: string }
    readonly scorecard: Card
  }[]
  readonly unranked: readonly { readonly agency: { readonly code: string }; readonly scorecard: Card | null }[]
}

interface Peer {
  readonly amongPeers: {
    readonly quarter: number
    readonly position: number
    readonly tied: boolean
    readonly outOf: number
  }
  readonly scorecard: { readonly total: number }
}

interface Card {
  readonly total: number
  readonly maximum: number
  readonly observablePoints: number
  readonly unobservedPoints: number
  readonly groups: readonly { readonly indicators: readonly Indicator[] }[]
}

interface Indicator {
  readonly code: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly points: number | null
  readonly dossiers: readonly { readonly part: string; readonly filter: Record<string, unknown> }[]
}

const card = `scorecard { total maximum observablePoints unobservedPoints
  groups { indicators { code numerator denominator points
    dossiers { part filter { figure period { from until } unit agency asKnownAt } } } } }`

async function askRanking(args: string): Promise<Answer> {
  const { data, errors } = await ask(`{ ranking(${args}) {
    trust note provenance { origin asOf }
    entries { position tied positionIntervals { marginal { best worst } simultaneous { best worst } } agency { code } ${card} } unranked { agency { code } ${card} }
  } }`)
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data)).ranking
}

beforeEach(() => {
  statements = []
})

test.each([
  ['PROVINCE', '', 34, 34],
  ['COMMUNE', '', 3321, 1],
  ['COMMUNE', 'within: "H56", ', 166, 1],
  ['MINISTRY', '', 0, 0],
])('in the ranking %s %severy agency stands once, in order, the empty ones too', async (level, within, all, least) => {
  const { entries, unranked } = await askRanking(`level: ${level}, ${within}${july}`)
  const codes = [...entries, ...unranked].map(({ agency }) => agency.code)
  expect([codes.length, new Set(codes).size]).toEqual([all, all])
  expect(entries.length).toBeGreaterThanOrEqual(least)
  for (const [index, { position, tied, positionIntervals, scorecard }] of entries.entries()) {
    const same = entries.filter((other) => other.scorecard.total === scorecard.total)
    expect(position).toBe(entries.findIndex((other) => other.scorecard.total === scorecard.total) + 1)
    expect(tied).toBe(same.length > 1)
    const { marginal, simultaneous } = positionIntervals
    expect(marginal.best).toBeLessThanOrEqual(position)
    expect(marginal.worst).toBeGreaterThanOrEqual(position + same.length - 1)
    expect(simultaneous === null).toBe(entries.length > 300)
    expect(simultaneous?.best ?? 0).toBeLessThanOrEqual(marginal.best)
    expect(simultaneous?.worst ?? Infinity).toBeGreaterThanOrEqual(marginal.worst)
    expect(scorecard.total).toBeLessThanOrEqual(entries[index - 1]?.scorecard.total ?? 100)
  }
})

test.each(['PROVINCE', 'COMMUNE'])(
  'in the ranking %s everybody stands among its peers in the same order',
  async (level) => {
    const { data, errors } = await ask(`{ ranking(level: ${level}, ${july}) {
    entries { position amongPeers { quarter position tied outOf } scorecard { total } } } }`)
    expect(errors).toBeUndefined()
    const { entries }: { entries: Peer[] } = JSON.parse(JSON.stringify(data)).ranking
    for (const peers of Map.groupBy(entries, ({ amongPeers }) => amongPeers.quarter).values()) {
      for (const { amongPeers, scorecard } of peers) {
        const better = peers.filter((other) => other.scorecard.total > scorecard.total)
        const same = peers.filter((other) => other.scorecard.total === scorecard.total)
        expect(amongPeers).toMatchObject({ position: better.length + 1, tied: same.length > 1, outOf: peers.length })
      }
    }
    expect(entries.reduce((sum, { amongPeers }) => sum + 1 / amongPeers.outOf, 0)).toBeCloseTo(
      new Set(entries.map(({ amongPeers }) => amongPeers.quarter)).size,
    )
  },
)

test('departments and communes of a province are one ranking, of the same indicators', async () => {
  const of = (level: string) => askRanking(`level: ${level}, within: "H56", ${july}`)
  const [departments, communes, units] = [await of('DEPARTMENT'), await of('COMMUNE'), await of('PROVINCE_UNITS')]
  const count = ({ entries, unranked }: Answer) => entries.length + unranked.length
  expect(count(departments)).toBeGreaterThan(5)
  expect(count(units)).toBe(count(departments) + count(communes))
  const observable = [...units.entries, ...units.unranked].map(({ scorecard }) => scorecard?.observablePoints)
  expect(new Set(observable).size).toBe(1)
})

test('a ranking with its intervals costs as many statements for 3,321 agencies as for 34', async () => {
  await askRanking(`level: PROVINCE, ${july}`)
  const few = statements.length
  statements = []
  await askRanking(`level: COMMUNE, ${july}`)
  expect(statements).toHaveLength(few)
})

test('the observed and the unobserved points are the maximum, and no points are above what could be observed', async () => {
  const { entries, provenance, note } = await askRanking(`level: PROVINCE, ${july}`)
  expect(provenance).toEqual({ origin: 'SIMULATED', asOf: '2025-07-31' })
  expect(note).toBeNull()
  for (const { scorecard } of entries) {
    expect(scorecard.observablePoints + scorecard.unobservedPoints).toBe(scorecard.maximum)
    expect(scorecard.total).toBeLessThanOrEqual(scorecard.observablePoints)
    expect(scorecard.unobservedPoints).toBe(42)
  }
})

test('a period is scored by the scheme in force on its last day, and the ranking says where another held', async () => {
  const schemeOf = async (args: string) => {
    const { data, errors } = await ask(`{ ranking(level: PROVINCE, ${args}) { scheme note noteEn } }`)
    expect(errors).toBeUndefined()
    return data?.['ranking']
  }
  expect(await schemeOf(july)).toEqual({ scheme: '766-legacy', note: null, noteEn: null })
  expect(await schemeOf(`${july}, scheme: "766-portal-2026"`)).toMatchObject({
    scheme: '766-portal-2026',
    noteEn: '766-portal-2026 was not in force on 2025-07-31; the period is scored by its rules for comparison.',
  })
  expect(await schemeOf('period: { from: "2025-12-15", until: "2026-01-15" }')).toEqual({
    scheme: '766-portal-2026',
    note: '766-portal-2026 có hiệu lực từ ngày 01/01/2026, giữa kỳ này; cả kỳ được tính theo cách tính đó.',
    noteEn:
      '766-portal-2026 came into force on 2026-01-01, within the period; the whole period is scored by its rules.',
  })
})

test('June is withheld, and in a month that begins in it nobody has a position, because its days are missing', async () => {
  const { trust, entries } = await askRanking('level: PROVINCE, period: { from: "2025-06-01", until: "2025-07-01" }')
  expect([trust, entries]).toEqual(['WITHHELD', []])
  const across = await askRanking('level: PROVINCE, period: { from: "2025-06-15", until: "2025-07-15" }')
  expect([across.trust, across.entries, across.unranked.length]).toEqual(['PROVISIONAL', [], 34])
})

test.each([
  ['August 2025, of which ends are known and receptions are not (B4)', '2025-08-01', '2025-09-01', 'WITHHELD'],
  ['September 2025', '2025-09-01', '2025-10-01', 'WITHHELD'],
  ['January 2030', '2030-01-01', '2030-02-01', 'WITHHELD'],
])('in %s nobody has a position, a movement or a neighbour', async (_, from, until, trust) => {
  for (const level of ['PROVINCE', 'COMMUNE']) {
    const ranking = await askRanking(`level: ${level}, period: { from: "${from}", until: "${until}" }`)
    expect([ranking.trust, ranking.entries, ranking.unranked.length > 0]).toEqual([trust, [], true])
  }
  const { errors } = await ask(`{ smallestSet(level: PROVINCE, period: { from: "${from}", until: "${until}" },
    agency: "H56", position: 1) { dossiers } }`)
  expect(errors?.[0]?.message).toContain('H56: It has no position.')
})

test('a simulation gives no position in a period that is withheld', async () => {
  const { data, errors } =
    await ask(`{ simulateRanking(level: PROVINCE, period: { from: "2025-07-15", until: "2025-08-15" },
    changes: [{ agency: "H56", observations: [{ indicator: "PROGRESS", numerator: 100, denominator: 100 }] }]) {
      outOf moved changed { before { position } after { position reasonEn } } } }`)
  expect(errors).toBeUndefined()
  expect(JSON.parse(JSON.stringify(data)).simulateRanking).toMatchObject({
    outOf: 0,
    moved: 0,
    changed: [
      { before: { position: null }, after: { position: null, reasonEn: expect.stringContaining('no agency') } },
    ],
  })
})

test.each([
  ['2025-07-01', '2025-08-01'],
  ['2025-06-15', '2025-07-15'],
  ['2025-07-01', '2025-08-03'],
  ['2025-08-01', '2025-09-01'],
  ['2030-01-01', '2030-02-01'],
])('rankings and statistics have the same trust from %s until %s, now and as known at moments', async (from, until) => {
  const report =
    'trustReport { trust missing { province unit { id } from until } sources complete silent judgedThrough hasEnded }'
  for (const at of ['', ', asKnownAt: "2025-09-15T12:00:00+07:00"', ', asKnownAt: "2026-01-01T00:00:00+07:00"']) {
    const period = `period: { from: "${from}", until: "${until}" }${at}`
    const own = await ask(`{ ranking(level: PROVINCE, ${period}) { ${report} } }`)
    const theirs = await askDossiers(`{ nationalStatistics(${period}) { ${report} } }`)
    expect(theirs.errors).toBeUndefined()
    expect(own.data?.ranking).toEqual(theirs.data?.nationalStatistics)
  }
})

test('what is unsure about the rules of a group stands beside its points', async () => {
  const unsureOf = async (scheme: string) => {
    const { data } = await ask(`{ ranking(level: PROVINCE, ${july}, scheme: "${scheme}") {
      entries { scorecard { groups { code unsureEn } } } } }`)
    const { entries } = JSON.parse(JSON.stringify(data)).ranking
    const groups: { code: string; unsureEn: string | null }[] = entries[0].scorecard.groups
    return groups.flatMap(({ code, unsureEn }) => (unsureEn === null ? [] : code))
  }
  expect(await unsureOf('766-portal-2026')).toEqual(['CKMB', 'CLGQ', 'TTTT'])
  expect(await unsureOf('766-legacy')).toEqual(['CKMB', 'TDGQ', 'CLGQ', 'TTTT', 'MDHL', 'MDSH'])
})

test('as known before anything was sent, the ranking is withheld and nobody has points', async () => {
  const { trust, entries, unranked } = await askRanking(
    `level: PROVINCE, ${july}, asKnownAt: "2025-06-01T00:00:00+07:00"`,
  )
  expect([trust, entries.length, unranked.length]).toEqual(['WITHHELD', 0, 34])
  expect(new Set(unranked.map(({ scorecard }) => scorecard))).toEqual(new Set([null]))
})

test('the filters of a scorecard list as many dossiers as its numbers say', async () => {
  const [province] = (await askRanking(`level: PROVINCE, ${july}`)).entries
  const [commune] = (await askRanking(`level: COMMUNE, ${july}`)).entries
  const indicators = [province, commune].flatMap((entry) =>
    entry?.scorecard.groups.flatMap((group) => group.indicators),
  )
  let lists = 0
  for (const indicator of indicators) {
    const sums: { [part: string]: number; NUMERATOR?: number; DENOMINATOR?: number; LOST?: number } = {}
    for (const { part, filter } of indicator?.dossiers ?? []) {
      const { data, errors } = await askDossiers(
        'query ($filter: DossierFilter!) { dossiers(filter: $filter, first: 1) { totalCount } }',
        { filter },
      )
      expect(errors).toBeUndefined()
      sums[part] = (sums[part] ?? 0) + JSON.parse(JSON.stringify(data)).dossiers.totalCount
      lists += 1
    }
    const { numerator = null, denominator = null } = indicator ?? {}
    const { DENOMINATOR = denominator, LOST = (denominator ?? 0) - (numerator ?? 0), NUMERATOR = numerator } = sums
    expect([NUMERATOR, DENOMINATOR, indicator?.points === null ? numerator : (denominator ?? 0) - LOST]).toEqual([
      numerator,
      denominator,
      numerator,
    ])
  }
  expect(lists).toBe(58)
})

test.each([
  ['level: PROVINCE, period: { from: "2025-07-02", until: "2025-08-01" }', 'must be the 1st or the 15th of a month'],
  ['level: PROVINCE, period: { from: "2025-07-01", until: "2025-07-01" }', 'must be before'],
  [`level: PROVINCE_UNITS, ${july}`, 'within must name the province'],
  [`level: PROVINCE, within: "H56", ${july}`, 'leave it out at this level'],
  [`level: COMMUNE, within: "H99", ${july}`, 'No province has the agency code or official code "H99".'],
  [`level: PROVINCE, scheme: "none", ${july}`, 'Known are: 766-portal-2026, 766-legacy'],
])('the ranking %s is refused with what to do', async (args, message) => {
  const { errors } = await ask(`{ ranking(${args}) { scheme } }`)
  expect(errors?.map((error) => [error.message.includes(message), error.extensions['code']])).toEqual([
    [true, 'BAD_USER_INPUT'],
  ])
})
