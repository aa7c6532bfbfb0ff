import { createSubgraph } from '@motcua/dossiers'
import { createSubgraph as createEvaluations } from '@motcua/evaluations'
import { scopeOf } from '@motcua/kit/scope-of'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { SentDossier } from '../../../subgraphs/dossiers/src/intake/read-dossier.ts'
import { createContext } from '../../../subgraphs/evaluations/src/context.ts'
import { readRanking } from '../../../subgraphs/evaluations/src/read-ranking.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'
import { deliver, newRevision, readSimulatedLog, toLine } from '../../_kit/simulated-log.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const database = await createSeededDatabase()
const db = database.connectAs('dossiers')
const ask = askSubgraph(createSubgraph(db))
const askEvaluations = askSubgraph(createEvaluations(database.connectAs('evaluations')))
const context = () => createContext(database.connectAs('evaluations'), { ...scopeOf({}), today: '2026-11-21' })

const july = { from: '2025-07-01', until: '2025-08-01' }
const asOf = '2025-07-15'
const cutAt = Date.parse('2025-07-16T00:00:00+07:00')
const before = (instant: number | null) => instant !== null && instant < cutAt

/** What the system of Thanh Hoá knew of a simulated dossier at the end of 15 July, as it would send it; later ones it takes back. */
function asOfTheDay(sent: SentDossier): Record<string, unknown> {
  const { dossierCode, submittedAt, receivedAt, returnedAt, endedAt } = sent
  if (!before(receivedAt ?? submittedAt)) return { dossierCode, revision: newRevision, deleted: true }
  const supplements = sent.supplements
    .filter(([requestedAt]) => before(requestedAt))
    .map(([requestedAt, completedAt]) => [requestedAt, before(completedAt) ? completedAt : null] as const)
  const told = { ...sent, supplements, returnedAt: before(returnedAt) ? returnedAt : null }
  if (before(endedAt)) {
    const isWaiting = sent.status === 'RETURNED' && told.returnedAt === null
    return toLine({ ...told, status: isWaiting ? 'COMPLETED' : sent.status }, newRevision)
  }
  const awaits = supplements.some(([, completedAt]) => completedAt === null)
  const status = receivedAt === null ? 'NEW' : awaits ? 'SUPPLEMENT_REQUESTED' : 'PROCESSING'
  return toLine({ ...told, status, endedAt: null, satisfaction: null, electronicResult: null }, newRevision)
}

const log = new Map((await readSimulatedLog(database.db)).map((sent) => [sent.dossierCode, asOfTheDay(sent)]))
await deliver(db, [...log.values()])

/** The dossiers of the day that fall due by the end of July, with the instant that they are due. */
const due = await db
  .selectFrom('dossiers.dossier as d')
  .where('d.province_code', '=', '38')
  .where('d.received_on', '>=', july.from)
  .where('d.ended_at', 'is', null)
  .where('d.paused_on', 'is', null)
  .where('d.appointment_on', '>', asOf)
  .where('d.appointment_on', '<', july.until)
  .select(['d.code', 'd.appointment_at', 'd.competent_agency_code as agency'])
  .orderBy('d.code')
  .execute()

interface Ratio {
  readonly definition: string
  readonly numerator: number
  readonly denominator: number
  readonly value: number | null
}
interface Observation {
  readonly indicator: string
  readonly numerator: number
  readonly denominator: number
}
type Figures = Readonly<Record<'a' | 'b' | 'c' | 'd', Ratio>> & { readonly observations: readonly Observation[] }
interface Forecast {
  readonly noteEn: string
  readonly dueBeforeEnd: number
  readonly finishing: number
  readonly ifNothingFinishes: Figures
  readonly ifTheyFinish: Figures
  readonly provenance: { readonly origin: string; readonly asOf: string }
}

const rates = 'ABCD'
  .split('')
  .map(
    (letter) =>
      `${letter.toLowerCase()}: onTimeRate(definition: ON_TIME_${letter}) { definition numerator denominator value }`,
  )
  .join(' ')
const figures = `{ ${rates} observations { indicator numerator denominator } }`
const forecastFields = `onTimeForecast(period: $period, asOf: $asOf, finishing: $finishing) {
  note noteEn dueBeforeEnd finishing ifNothingFinishes ${figures} ifTheyFinish ${figures} provenance { origin asOf } }`
const question = (fields: string) => `query ($of: [_Any!]!, $period: PeriodInput!, $asOf: Date!, $finishing: [ID!]) {
  _entities(representations: $of) { ... on Agency { ${fields} } ... on AdministrativeUnit { ${fields} } } }`
const ofProvince = { __typename: 'AdministrativeUnit', id: '38-20250701' }
const ofAgency = (code: string) => ({ __typename: 'Agency', code })

const askForecasts = (of: readonly object[], finishing: readonly string[] | null, period = july, day = asOf) =>
  ask(question(forecastFields), { of, period, asOf: day, finishing })

async function forecastOf(of: object, finishing: readonly string[] | null): Promise<Forecast> {
  const { data, errors } = await askForecasts([of], finishing)
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data))._entities[0].onTimeForecast
}

/** What is measured of July: the rates of statistics, and the observations of the platform's own ranking. */
async function measure(of: object, level: 'PROVINCE' | 'COMMUNE' | 'DEPARTMENT', agency: string): Promise<Figures> {
  const { data, errors } = await ask(
    `query ($of: [_Any!]!, $period: PeriodInput!) { _entities(representations: $of) {
      ... on Agency { statistics(period: $period) { ${rates} } } ... on AdministrativeUnit { statistics(period: $period) { ${rates} } } } }`,
    { of: [of], period: july },
  )
  expect(errors).toBeUndefined()
  const { ranked, unranked } = await readRanking({ level, period: july }, context())
  const scored = [...ranked.map(({ entry }) => entry), ...unranked.flatMap((one) => one.scored ?? [])]
  const scores = scored.find(({ agencyCode }) => agencyCode === agency)?.groups.flatMap((group) => group.scores)
  const observations = ['PROGRESS', 'DOSSIER_RECEIVING_SATISFACTION'].map((indicator) => ({
    indicator,
    ...scores?.find(({ rule }) => rule.code === indicator)?.observation,
  }))
  return { ...JSON.parse(JSON.stringify(data))._entities[0].statistics, observations }
}

/** The agency that most of the dossiers fall due at. */
const [busiest] = [...Map.groupBy(due, ({ agency }) => agency)].toSorted(([, a], [, b]) => b.length - a.length)
const agency = busiest?.[0] ?? ''
const levelOf = async () => {
  const { ranked, unranked } = await readRanking({ level: 'COMMUNE', period: july }, context())
  const codes = [...ranked.map(({ entry }) => entry.agencyCode), ...unranked.map(({ subject }) => subject.agencyCode)]
  return codes.includes(agency) ? 'COMMUNE' : 'DEPARTMENT'
}

test('if nothing more is finished, what falls due is overdue: the forecast is what is measured before anything more is sent', async () => {
  const forecast = await forecastOf(ofProvince, null)
  expect([forecast.dueBeforeEnd, forecast.finishing]).toEqual([due.length, due.length])
  expect(due.length).toBeGreaterThan(100)
  expect(forecast.noteEn).toMatch(/^A simulation/)
  expect(forecast.provenance).toEqual({ origin: 'SIMULATED', asOf })
  expect(forecast.ifNothingFinishes).toEqual(await measure(ofProvince, 'PROVINCE', 'H56'))
  expect(forecast.ifTheyFinish.b.numerator).toBe(forecast.ifNothingFinishes.b.numerator + due.length)
})

test('what falls due is listed, the soonest first, and may be chosen as it is listed', async () => {
  const { data } = await ask(
    question('onTimeForecast(period: $period, asOf: $asOf, finishing: $finishing) { due(first: 1000) { code dueOn } }'),
    { of: [ofProvince], period: july, asOf },
  )
  const listed: { code: string; dueOn: string }[] = JSON.parse(JSON.stringify(data))._entities[0].onTimeForecast.due
  const codes = listed.map(({ code }) => code)
  expect(new Set(codes)).toEqual(new Set(due.map(({ code }) => code)))
  expect(listed.map(({ dueOn }) => dueOn)).toEqual(listed.map(({ dueOn }) => dueOn).toSorted())
  expect(await forecastOf(ofProvince, codes)).toEqual(await forecastOf(ofProvince, null))
})

test('everything that is wrong with the chosen dossiers is told at once, by code', async () => {
  const rows = await db
    .selectFrom('dossiers.dossier as d')
    .where('d.received_on', '>=', july.from)
    .select(['d.code', 'd.province_code', 'd.ended_on', 'd.appointment_on'])
    .execute()
  const ofThanhHoa = rows.filter((row) => row.province_code === '38')
  const ended = ofThanhHoa.find((row) => row.ended_on !== null)
  const later = ofThanhHoa.find((row) => row.ended_on === null && (row.appointment_on ?? '') >= july.until)
  const codes = ['X-250701-000', ended?.code, later?.code, rows.find((row) => row.province_code === '01')?.code]
  const { data, errors } = await askForecasts(
    [ofProvince],
    [...codes, due[0]?.code].map((code) => code ?? ''),
  )
  expect(JSON.parse(JSON.stringify(data))._entities).toEqual([{ onTimeForecast: null }])
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'finishing' })
  expect(errors?.[0]?.message.split('\n')).toEqual([
    'X-250701-000 is not the code of a dossier; give codes of those that fall due.',
    `${ended?.code} ended on ${ended?.ended_on}.`,
    `${later?.code} is due on ${later?.appointment_on}, after the period, and counts as in term whether it finishes or not.`,
    `${codes[3]} is a dossier of another agency.`,
  ])
})

test.each([
  ['2025-06-30', 'asOf (2025-06-30) must be a day of the period'],
  ['2025-08-01', 'asOf (2025-08-01) must be a day of the period'],
])('a forecast as of %s is refused: it is no day of July', async (day, message) => {
  const { errors } = await askForecasts([ofProvince], null, july, day)
  expect(errors?.[0]?.message).toContain(message)
})

test('at most 1,000 dossiers are chosen', async () => {
  const { errors } = await askForecasts(
    [ofProvince],
    Array.from({ length: 1001 }, (_, index) => `X-250701-${index}`),
  )
  expect(errors?.[0]?.message).toBe('finishing names at most 1000 dossiers, not 1001.')
})

test('when the ends of exactly the chosen dossiers are delivered, statistics and ranking measure what was forecast', async () => {
  const level = await levelOf()
  const sent = new Set<string>()
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: due.length, maxLength: due.length }),
    async (drawn) => {
      const chosen = due.filter(({ code }, index) => sent.has(code) || (drawn[index] ?? 0) < 3)
      const codes = chosen.map(({ code }) => code)
      const ofThatAgency = chosen.filter((one) => one.agency === agency).map(({ code }) => code)
      const forecast = await forecastOf(ofProvince, codes)
      const forecastOfAgency = await forecastOf(ofAgency(agency), ofThatAgency)

      const more = chosen.filter(({ code }) => !sent.has(code))
      for (const { code } of more) sent.add(code)
      await deliver(
        db,
        more.map(({ code, appointment_at }) => ({
          ...log.get(code),
          revision: newRevision + 1,
          status: 'COMPLETED',
          endedAt: appointment_at?.toISOString(),
        })),
      )
      expect(await measure(ofProvince, 'PROVINCE', 'H56')).toEqual(forecast.ifTheyFinish)
      expect(await measure(ofAgency(agency), level, agency)).toEqual(forecastOfAgency.ifTheyFinish)
    },
  )
  await fc.assert(property, { numRuns: 5, seed: 20_250_701, endOnFailure: true })
  expect(sent.size).toBeGreaterThan(100)
})

test('the observations of a forecast are changes of a simulated ranking as they are', async () => {
  const codes = due.slice(0, 40).map(({ code }) => code)
  const { ifTheyFinish } = await forecastOf(ofProvince, codes)
  const changes = [{ agency: 'H56', observations: ifTheyFinish.observations }]
  const { data, errors } = await askEvaluations(
    `query ($changes: [AgencyChangeInput!]!, $period: PeriodInput!) { simulateRanking(level: PROVINCE, period: $period, changes: $changes) {
      changed { groups { code after indicators { code } } } } }`,
    { changes, period: july },
  )
  expect(errors).toBeUndefined()
  const [{ groups }] = JSON.parse(JSON.stringify(data)).simulateRanking.changed
  const { numerator, denominator } = ifTheyFinish.b
  expect(groups[1]).toEqual({
    code: 'TDGQ',
    after: Math.round((2000 * numerator) / denominator) / 100,
    indicators: [{ code: 'PROGRESS' }],
  })
})
