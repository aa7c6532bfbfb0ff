import type { SentQuery } from '@motcua/db'
import { createSubgraph } from '@motcua/evaluations'
import { beforeEach, expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
let statements: SentQuery[] = []
const db = database.connectAs('evaluations', { onQuery: (query) => void statements.push(query) })
const ask = askSubgraph(createSubgraph(db))

beforeEach(() => {
  statements = []
})

const histories = `query ($agencies: [_Any!]!) {
  _entities(representations: $agencies) {
    ... on Agency { code portalHistory { capturedOn total position outOf stale } }
  }
}`
const agenciesOf = (...codes: string[]) => ({ agencies: codes.map((code) => ({ __typename: 'Agency', code })) })

test('an agency has its total and position of every captured day; stale totals are marked', async () => {
  const { data, errors } = await ask(histories, agenciesOf('H56'))
  expect(errors).toBeUndefined()
  const [agency] = JSON.parse(JSON.stringify(data))._entities
  expect(agency).toEqual({
    code: 'H56',
    portalHistory: [
      { capturedOn: '2026-09-17', total: 59.75, position: 26, outOf: 34, stale: false },
      { capturedOn: '2026-09-26', total: 59.85, position: 26, outOf: 34, stale: false },
      { capturedOn: '2026-09-30', total: 60.07, position: 26, outOf: 34, stale: false },
      { capturedOn: '2026-10-03', total: 60.37, position: 23, outOf: 34, stale: true },
      { capturedOn: '2026-10-04', total: 60.42, position: 24, outOf: 34, stale: false },
      { capturedOn: '2026-10-07', total: 60.46, position: 24, outOf: 34, stale: false },
      { capturedOn: '2026-10-10', total: 60.8, position: 26, outOf: 34, stale: false },
    ],
  })
})

test('on 3 October most totals are stale, on the other days none is', async () => {
  const codes = ['H20', 'H19', 'H24', 'H49', 'H41', 'H18', 'H50', 'H29', 'H57', 'H35']
  const { data } = await ask(histories, agenciesOf(...codes))
  const points = JSON.parse(JSON.stringify(data))._entities.flatMap(
    (agency: { code: string; portalHistory: { capturedOn: string; stale: boolean }[] }) =>
      agency.portalHistory.filter(({ stale }) => stale).map(({ capturedOn }) => `${agency.code} ${capturedOn}`),
  )
  expect(points).toEqual(['H20', 'H24', 'H49', 'H41', 'H18', 'H50'].map((code) => `${code} 2026-10-03`))
})

test('34 agencies are asked for at once in five statements; who was never captured has no history', async () => {
  const codes = Array.from({ length: 33 }, (_, index) => `H${index + 1}`.replace(/^H(\d)$/, 'H0$1'))
  const { data } = await ask(histories, agenciesOf(...codes, 'H21.17'))
  const entities = JSON.parse(JSON.stringify(data))._entities
  expect(entities).toHaveLength(34)
  expect(entities[1]).toEqual({ code: 'H02', portalHistory: [] })
  expect(entities[33].portalHistory).toEqual([
    { capturedOn: '2026-10-10', total: 79.27, position: 1, outOf: 149, stale: false },
  ])
  expect(statements).toHaveLength(5)
})

const card = `{
  position tied publishedPosition publishedName capturedOn outOf agency { code }
  movement { since positions points groups { code points } }
  scorecard { total computedTotal maximum groups { code points indicators { code } } }
  provenance { origin asOf }
}`

test('one agency’s scorecard is its entry of the ranking: the newest, or of a day', async () => {
  const { data, errors } = await ask(`{
    newest: portalScorecard(agency: "H56") ${card}
    earlier: portalScorecard(agency: "H56", capturedOn: "2026-09-30") { position outOf movement { since } scorecard { total } }
    unit: portalScorecard(agency: "H21.227") { position outOf movement { since } scorecard { total } }
    otherDay: portalScorecard(agency: "H21.227", capturedOn: "2026-09-30") { position }
    unknown: portalScorecard(agency: "H99") { position }
  }`)
  expect(errors).toBeUndefined()
  expect(data).toMatchObject({
    newest: {
      position: 26,
      tied: false,
      publishedPosition: 26,
      publishedName: 'UBND tỉnh Thanh Hóa',
      capturedOn: '2026-10-10',
      outOf: 34,
      agency: { code: 'H56' },
      movement: { since: '2026-10-07' },
      scorecard: { total: 60.8, maximum: 100 },
      provenance: { origin: 'REAL', asOf: '2026-10-10' },
    },
    earlier: { outOf: 34, movement: { since: '2026-09-26' } },
    unit: { position: 2, outOf: 149, movement: null, scorecard: { total: 75.34 } },
    otherDay: null,
    unknown: null,
  })
})

test('the ranking and the scorecard say the same of an agency', async () => {
  const { data } = await ask(`{
    portalRanking(level: PROVINCE) { entries ${card} }
    portalScorecard(agency: "H21") ${card}
  }`)
  const answer = JSON.parse(JSON.stringify(data))
  const entry = answer.portalRanking.entries.find((one: { agency: { code: string } }) => one.agency.code === 'H21')
  expect(answer.portalScorecard).toEqual(entry)
})
