import { createSubgraph } from '@motcua/dossiers'
import { scopeOf } from '@motcua/kit/scope-of'
import { graphql } from 'graphql'
import { expect, test } from 'vitest'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const subgraph = createSubgraph(database.connectAs('dossiers'))
const block = `applied { definition unitName period { from until } attribution asKnownAt trust simulated address }`

async function appliedTo(question: string, language = 'vi') {
  const scope = { ...scopeOf({ 'accept-language': language }), today: '2026-11-20' }
  const { data, errors } = await graphql({
    schema: subgraph.schema,
    source: question,
    contextValue: subgraph.createContext(scope),
  })
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data))
}

const ofUnit = (
  id: string,
  args: string,
) => `{ _entities(representations: [{ __typename: "AdministrativeUnit", id: "${id}" }]) {
  ... on AdministrativeUnit { statistics(${args}) { ${block} } } } }`
const july = 'period: { from: "2025-07-01", until: "2025-08-01" }'

test('statistics say what they are in the language of the request, with the address of their view', async () => {
  const vietnamese = await appliedTo(ofUnit('38-20250701', july))
  expect(vietnamese._entities[0].statistics.applied).toEqual({
    definition: expect.stringMatching(/^Hồ sơ thủ tục hành chính do các cơ quan của đơn vị giải quyết: /u),
    unitName: 'tỉnh Thanh Hóa',
    period: { from: '2025-07-01', until: '2025-08-01' },
    attribution: 'COMPETENT',
    asKnownAt: null,
    trust: 'COMPLETE',
    simulated: true,
    address: '/p/38?period=2025-07',
  })
  const english = await appliedTo(ofUnit('38-20250701', `${july}, attribution: RESIDENCE`), 'en')
  expect(english._entities[0].statistics.applied).toMatchObject({
    definition: expect.stringMatching(/^Dossiers of applicants who reside in the unit: /u),
    unitName: 'Thanh Hóa Province',
    attribution: 'RESIDENCE',
    address: '/en/dossiers?list=received&unit=38&at=residence&period=2025-07',
  })
})

test('the unit bears the name of the last day of the period', async () => {
  const nameOn = async (period: string) =>
    (await appliedTo(ofUnit('22-20250701', `period: ${period}`)))._entities[0].statistics.applied.unitName
  expect(await nameOn('{ from: "2025-07-01", until: "2025-08-01" }')).toBe('tỉnh Quảng Ninh')
  expect(await nameOn('{ from: "2026-09-01", until: "2026-10-01" }')).toBe('thành phố Quảng Ninh')
})

test('the country, an agency and a month without data have their blocks too', async () => {
  const { nationalStatistics } = await appliedTo(
    `{ nationalStatistics(period: { from: "2025-08-01", until: "2025-09-01" }, asKnownAt: "2026-01-01T00:00:00+07:00") { ${block} } }`,
    'en',
  )
  expect(nationalStatistics.applied).toMatchObject({
    unitName: 'The whole country',
    trust: 'WITHHELD',
    asKnownAt: '2025-12-31T17:00:00.000Z',
  })
  const agency = await appliedTo(`{ _entities(representations: [{ __typename: "Agency", code: "H56.16" }]) {
    ... on Agency { statistics(${july}) { ${block} } } } }`)
  expect(agency._entities[0].statistics.applied).toMatchObject({
    unitName: expect.stringContaining('đất đai'),
    address: '/dossiers?list=received&agency=H56.16&period=2025-07',
  })
})
