import { expect, test } from 'vitest'
import { createRankingQuestion } from './ranking-question.ts'

interface Counts {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly points: number | null
}
interface Indicator {
  readonly code: string
  readonly published: Counts | null
  readonly own: Counts | null
  readonly reasons: readonly { readonly class: string; readonly reason: string; readonly reasonEn: string }[]
}
interface Entry {
  readonly agency: { readonly code: string }
  readonly beside: {
    readonly period: object
    readonly provenance: { readonly origin: string }
    readonly indicators: readonly Indicator[]
  }
}
interface Card {
  readonly groups: readonly { readonly indicators: readonly (Counts & { readonly code: string })[] }[]
}

const { ask, askOnce, takeStatements } = await createRankingQuestion()
const july = 'period: { from: "2025-07-01", until: "2025-08-01" }'
const besideJuly = `beside(${july}) {
  period { from until } provenance { origin source sourceEn }
  indicators { code published { numerator denominator ratio points } own { numerator denominator ratio points } reasons { class reason reasonEn } }
}`
const card = 'agency { code } scorecard { groups { indicators { code numerator denominator points } } }'
const onTheTenth = 'level: PROVINCE, capturedOn: "2026-10-10"'

async function askEntries(list: string): Promise<Entry[]> {
  const { portalRanking } = await ask<{ portalRanking: { entries: Entry[] } }>(
    `{ portalRanking(${list}) { entries { agency { code } ${besideJuly} } } }`,
  )
  return portalRanking.entries
}

test.each([
  [onTheTenth, 'level: PROVINCE'],
  ['level: COMMUNE, within: "H21"', 'level: COMMUNE, within: "H21"'],
])('published numbers stand beside those of the platform’s own ranking, of every agency: %s', async (captured, own) => {
  const entries = await askEntries(captured)
  const { portalRanking, ranking } = await ask<
    Record<
      string,
      {
        entries: ({ agency: { code: string } } & { scorecard: Card })[]
        unranked: ({ agency: { code: string } } & { scorecard: Card | null })[]
      }
    >
  >(`{
    portalRanking(${captured}) { entries { ${card} } }
    ranking(${own}, ${july}, scheme: "766-portal-2026") { entries { ${card} } unranked { ${card} } }
  }`)
  const published = new Map(portalRanking?.entries.map((one) => [one.agency.code, one.scorecard]))
  const observed = new Map(
    [...(ranking?.entries ?? []), ...(ranking?.unranked ?? [])].map((one) => [one.agency.code, one.scorecard]),
  )
  const numbersOf = (of: Card | null | undefined) =>
    new Map(of?.groups.flatMap(({ indicators }) => indicators.map((one) => [one.code, one])))
  expect(entries.length).toBeGreaterThan(30)
  for (const { agency, beside } of entries) {
    const [theirs, ours] = [numbersOf(published.get(agency.code)), numbersOf(observed.get(agency.code))]
    for (const { code, published: printed, own: counted, reasons } of beside.indicators) {
      expect([printed?.numerator, printed?.denominator]).toEqual(
        printed === null ? [undefined, undefined] : [theirs.get(code)?.numerator, theirs.get(code)?.denominator],
      )
      const mine = ours.get(code)
      expect(counted === null ? [null, null, null] : [counted.numerator, counted.denominator, counted.points]).toEqual(
        counted === null
          ? [mine?.numerator ?? null, mine?.denominator ?? null, null]
          : [mine?.numerator, mine?.denominator, mine?.points],
      )
      const isSame = counted?.numerator === printed?.numerator && counted?.denominator === printed?.denominator
      expect([code, reasons.length === 0]).toEqual([code, counted !== null && isSame])
    }
  }
})

test('every difference says its class and why, in both languages', async () => {
  const entries = await askEntries(onTheTenth)
  const thanhHoa = entries.find(({ agency }) => agency.code === 'H56')
  expect(thanhHoa?.beside.provenance.origin).toBe('SIMULATED')
  const classes = new Map(
    thanhHoa?.beside.indicators.map(({ code, reasons }) => [code, reasons.map((one) => one.class)]),
  )
  expect(classes.get('PROGRESS')).toEqual(['DATE', 'SCOPE'])
  expect(classes.get('ORIGINAL_RESULT_AVAILABLE')).toEqual(['DATE', 'SCOPE', 'DEFINITION'])
  expect(classes.get('PUBLISH_ON_TIME')).toEqual(['SCOPE'])
  expect(classes.get('ONLINE_DOSSIERS')).toEqual(['NOT_PUBLISHED'])
  expect(classes.get('AVG_PROCESSING_DAYS')).toEqual(['NOT_PUBLISHED'])
  const reasons = entries.flatMap(({ beside }) => beside.indicators.flatMap((one) => one.reasons))
  expect(reasons.every(({ reason, reasonEn }) => reason !== '' && reasonEn !== '' && reason !== reasonEn)).toBe(true)
})

test('of a period that no source told of there is nothing to compare, which is no difference of zero', async () => {
  const { portalRanking } = await ask<{
    portalRanking: { entries: Entry[] }
  }>(`{ portalRanking(${onTheTenth}) { entries {
    agency { code } beside(period: { from: "2026-01-01", until: "2026-10-11" }) { period { from until } provenance { origin } indicators { code published { numerator } own { numerator } reasons { class reasonEn } } }
  } } }`)
  const progress = portalRanking.entries[0]?.beside.indicators.find(({ code }) => code === 'PROGRESS')
  expect(progress).toMatchObject({
    published: { numerator: 358_660 },
    own: null,
    reasons: [{ class: 'SCOPE', reasonEn: 'The source of its province reported no day of the period.' }],
  })
})

test('34 provinces take as many statements as one, and one agency can be asked for alone', async () => {
  takeStatements()
  await ask(`{ portalRanking(${onTheTenth}) { entries { ${besideJuly} } } }`)
  const many = takeStatements().length
  const { portalScorecard } = await ask<{ portalScorecard: Entry }>(
    `{ portalScorecard(agency: "H56") { agency { code } ${besideJuly} } }`,
  )
  // The captures of one agency are found before those of its list.
  expect(takeStatements().length).toBe(many + 1)
  expect(many).toBeLessThanOrEqual(12)
  const inList = (await askEntries(onTheTenth)).find(({ agency }) => agency.code === 'H56')
  expect(portalScorecard).toEqual(inList)
})

test('a period that begins on no report’s first day is refused, and so is a sixth period at once', async () => {
  const { errors } = await askOnce(
    `{ portalScorecard(agency: "H56") { beside(period: { from: "2025-07-02", until: "2025-08-01" }) { period { from } } } }`,
  )
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'period' })
  const six = [1, 2, 3, 4, 5, 6]
    .map((month) => `m${month}: beside(period: { from: "2025-0${month}-01", until: "2025-08-01" }) { period { from } }`)
    .join(' ')
  const answer = await askOnce(`{ portalScorecard(agency: "H56") { ${six} } }`)
  expect(answer.errors?.map(({ message }) => message)).toEqual([
    'One ranking can be compared with at most 5 periods at once.',
  ])
})

test('the platform’s own ranking has nothing published to stand beside', async () => {
  const { ranking } = await ask<{ ranking: { entries: { beside: unknown }[] } }>(
    `{ ranking(level: PROVINCE, ${july}) { entries { ${besideJuly} } } }`,
  )
  expect(new Set(ranking.entries.map(({ beside }) => beside))).toEqual(new Set([null]))
})
