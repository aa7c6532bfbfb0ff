import type { SentQuery } from '@motcua/db'
import { createSubgraph } from '@motcua/evaluations'
import { beforeEach, expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'
import { hundredths } from './ranking-question.ts'

const database = await createSeededDatabase()
let statements: SentQuery[] = []
const ask = askSubgraph(
  createSubgraph(database.connectAs('evaluations', { onQuery: (query) => void statements.push(query) })),
)
beforeEach(() => {
  statements = []
})

interface Place {
  readonly total: number | null
  readonly position: number | null
  readonly tied: boolean
  readonly reasonEn: string | null
}

interface SimulatedEntry {
  readonly agency: { readonly code: string }
  readonly publishedName: string
  readonly before: Place
  readonly after: Place
  readonly positions: number | null
  readonly gained: number
  readonly groups: readonly {
    readonly code: string
    readonly before: number | null
    readonly after: number | null
    readonly gained: number
    readonly reasonEn: string | null
    readonly indicators: readonly { readonly code: string; readonly gained: number }[]
  }[]
}

interface Simulation {
  readonly note: string
  readonly noteEn: string
  readonly base: { readonly scheme: string; readonly capturedOn: string | null }
  readonly outOf: number
  readonly changed: readonly SimulatedEntry[]
  readonly moved: number
  readonly movedOthers: readonly SimulatedEntry[]
}

interface Change {
  readonly agency: string
  readonly observations: readonly { indicator: string; numerator?: number; denominator?: number }[]
}

const entry = `{
  agency { code } publishedName positions gained
  before { total position tied reason reasonEn } after { total position tied reason reasonEn }
  groups { code name nameEn maximum before after gained reason reasonEn indicators { code number name nameEn before after gained } }
}`

const question = (
  args: string,
) => `query ($changes: [AgencyChangeInput!]!) { simulateRanking(${args}, changes: $changes) {
  note noteEn base { scheme capturedOn } outOf moved changed ${entry} movedOthers(first: 100) ${entry}
} }`

async function simulate(args: string, ...changes: Change[]): Promise<Simulation> {
  const { data, errors } = await ask(question(args), { changes })
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data)).simulateRanking
}

const progress = (agency: string, numerator: number, denominator: number): Change => ({
  agency,
  observations: [{ indicator: '2.1', numerator, denominator }],
})
const july = 'level: PROVINCE, period: { from: "2025-07-01", until: "2025-08-01" }'
const onTheTenth = 'level: PROVINCE, capturedOn: "2026-10-10"'

test('of a capture, one indicator gains exactly the difference of its points, and who is overtaken falls by one', async () => {
  // Thanh Hoá: 451,375 of 508,504 give 17.75; all of them give 20.
  const { changed, moved, movedOthers, outOf, base, note, noteEn } = await simulate(
    onTheTenth,
    progress('H56', 508_504, 508_504),
  )
  expect([base.scheme, base.capturedOn, outOf]).toEqual(['766-portal-2026', '2026-10-10', 34])
  expect([note.slice(0, 8), noteEn.slice(0, 13)]).toEqual(['Mô phỏng', 'A simulation:'])
  const [own] = changed
  expect(changed).toHaveLength(1)
  expect(own).toMatchObject({ agency: { code: 'H56' }, publishedName: 'UBND tỉnh Thanh Hóa', gained: 2.25 })
  expect(own?.groups.map(({ code, gained }) => [code, gained])).toEqual([
    ['CKMB', 0],
    ['TDGQ', 2.25],
    ['CLGQ', 0],
    ['TTTT', 0],
    ['MDHL', 0],
    ['MDSH', 0],
  ])
  expect(own?.groups[1]).toMatchObject({
    before: 17.75,
    after: 20,
    reasonEn: null,
    indicators: [{ code: 'PROGRESS', before: 17.75, after: 20, gained: 2.25 }],
  })
  expect(own?.positions).toBeGreaterThan(0)
  expect(moved).toBe(movedOthers.length + 1)
  expect(movedOthers).toHaveLength(own?.positions ?? 0)
  for (const { positions, gained, before, after } of movedOthers) {
    expect([positions, gained, after.total]).toEqual([-1, 0, before.total])
  }
})

test('what is published without its inputs stands, and says why', async () => {
  const { changed } = await simulate(onTheTenth, progress('H56', 508_504, 508_504))
  expect(changed[0]?.groups.map(({ reasonEn }) => reasonEn)).toEqual([
    null,
    null,
    'The portal publishes the points of the group, but not the numerators and denominators of 3.1, 3.2, 3.3.',
    'The portal publishes the points of the group, but not the numerators and denominators of 3.5a, 3.5b, 3.6.',
    null,
    null,
  ])
})

test('without a change nobody moves', async () => {
  for (const base of [onTheTenth, july, 'level: PROVINCE_UNITS, within: "H21"']) {
    const { changed, moved, movedOthers } = await simulate(base)
    expect([changed, moved, movedOthers]).toEqual([[], 0, []])
  }
})

test('who had too few dossiers gets a position with enough of them, and loses it with too few', async () => {
  const communes = july.replace('PROVINCE', 'COMMUNE')
  const { data } = await ask(
    `{ ranking(${communes}) { entries { agency { code } } unranked { code agency { code } } } }`,
  )
  const { entries, unranked } = JSON.parse(JSON.stringify(data)).ranking
  const few = unranked.find(({ code }: { code: string }) => code === 'BELOW_LEAST').agency.code
  const first = entries[0].agency.code
  const { changed, outOf } = await simulate(communes, progress(few, 30, 30), progress(first, 29, 29))
  expect(outOf).toBe(entries.length)
  expect(changed.map(({ before, after, positions }) => [before.position, after.position === null, positions])).toEqual([
    [null, false, null],
    [1, true, null],
  ])
  expect(changed[1]?.after.reasonEn).toMatch(/^29 dossiers to go by, at least 30 are needed\./)
  expect(changed[0]?.before.reasonEn).toMatch(/dossiers to go by, at least 30 are needed\./)
})

test('everything that is wrong with the changes is told at once', async () => {
  const { data, errors } = await ask(question('level: PROVINCE_UNITS, within: "H21"'), {
    changes: [
      { agency: 'H99.1', observations: [{ indicator: '2.1', numerator: 3, denominator: 2 }] },
      progress('H21.17', 1, 2),
      {
        agency: 'H21.09',
        observations: [
          { indicator: '9.9', numerator: 1, denominator: 2 },
          { indicator: '1.1', numerator: 1, denominator: 2 },
          { indicator: '3.1', numerator: 1, denominator: 2 },
          { indicator: 'PAYMENT_DOSSIERS', numerator: 1, denominator: 2 },
          { indicator: '2.1' },
        ],
      },
      progress('H21.17', 2, 2),
      progress('H21.20', 1, 2),
    ],
  })
  expect(data).toEqual({ simulateRanking: null })
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'changes' }])
  const lines = errors?.[0]?.message.split('\n').map((line) => line.replace(/Known are: .*/, 'Known are: …'))
  expect(lines).toEqual([
    'H99.1: The observation of 2.1: the numerator 3 is above the denominator 2.',
    'H99.1: There is no such agency in this ranking. Give the code of one, such as H56.',
    'H21.09: There is no indicator "9.9". Known are: …',
    "H21.09: 1.1 cannot be changed. It is the province's, and shown by all its agencies.",
    'H21.09: 2.1 needs a numerator and a denominator.',
    'H21.09: 3.1 cannot be changed. The portal publishes the points of the group, but not the numerators and denominators of 3.1.',
    'H21.09: PAYMENT_DOSSIERS cannot be changed. Monitored without points.',
    'H21.17: The agency is given twice; give all its observations at once.',
    'H21.20: 2.1 cannot be changed. Only totals and groups were captured, no indicators.',
  ])
})

test.each([
  [july, { agency: 'H56', observations: [{ indicator: '5.2', numerator: 1, denominator: 1 }] }, /^H56: 5\.2 cannot/],
  [`${july}, capturedOn: "2026-10-10"`, progress('H56', 1, 2), /give one\.$/],
  [`${onTheTenth}, asKnownAt: "2026-01-01T00:00:00Z"`, progress('H56', 1, 2), /^asKnownAt is of the platform's own/],
  [`${onTheTenth}, scheme: "766-portal-2026"`, progress('H56', 1, 2), /^scheme is of the platform's own/],
])('the simulation of %s is refused with what to do', async (args, change, message) => {
  const { errors } = await ask(question(args), { changes: [change] })
  expect(errors).toHaveLength(1)
  expect(errors?.[0]?.message).toMatch(message)
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
})

test('at most 50 agencies are changed, and at most 100 that moved are listed', async () => {
  const changes = Array.from({ length: 51 }, () => progress('H56', 1, 2))
  const { errors } = await ask(question(onTheTenth), { changes })
  expect(errors?.[0]?.message).toBe('51 agencies are given; at most 50 can be changed.')
  const { errors: ofPage } = await ask(question(onTheTenth).replace('first: 100', 'first: 101'), { changes: [] })
  expect(ofPage?.[0]?.message).toBe('first must be between 1 and 100, not 101.')
})

test('a day that was not captured has nothing to change', async () => {
  expect(await simulate('level: PROVINCE, capturedOn: "2026-01-01"', progress('H56', 1, 2))).toBeNull()
})

test('a simulation reads what the ranking reads and writes nothing', async () => {
  await ask(`{ ranking(${july}) { entries { position } } }`)
  const read = statements.length
  statements = []
  const { changed } = await simulate(july, progress('H56', 1000, 1000))
  expect(hundredths(changed[0]?.after.total ?? undefined)).toBeGreaterThan(0)
  expect(statements).toHaveLength(read)
  expect(statements.filter(({ sql }) => !/^\s*(with|select)/i.test(sql))).toEqual([])
})
