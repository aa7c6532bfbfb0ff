import { expect, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'
import { createSeededDatabase } from '../_kit/seeded-database.ts'

const { adminUrl } = await createSeededDatabase()
const graph = await startGraph(adminUrl)
const period = 'period: { from: "2025-07-01", until: "2025-08-01" }'

test.each([
  ['nationalStatistics', `{ nationalStatistics(${period}, field: "nope") { __typename } }`, 'field', /procedureFields/],
  [
    'AdministrativeUnit.statistics',
    `{ administrativeUnit(code: "38") { statistics(${period}, field: "nope") { __typename } } }`,
    'field',
    /procedureFields/,
  ],
  [
    'Agency.statistics',
    `{ agency(code: "H56") { statistics(${period}, field: "nope") { __typename } } }`,
    'field',
    /nope/,
  ],
  [
    'Procedure.statistics, by nothing',
    `{ procedure(code: "1.001193") { statistics(${period}, within: "99") { __typename } } }`,
    'within',
    /a province, such as 38/,
  ],
  [
    'Procedure.statistics, by a commune',
    `{ procedure(code: "1.001193") { statistics(${period}, within: "14758") { __typename } } }`,
    'within',
    /commune level/,
  ],
  ['dossiers by unit', '{ dossiers(filter: { unit: "99" }) { totalCount } }', 'unit', /province .* or a unit/],
  ['dossiers by agency', '{ dossiers(filter: { agency: "38" }) { totalCount } }', 'agency', /such as H56/],
  ['dossiers by procedure', '{ dossiers(filter: { procedure: "9.999999" }) { totalCount } }', 'procedure', /1\.001193/],
  ['dossiers by field', '{ dossiers(filter: { field: "nope" }) { totalCount } }', 'field', /nope/],
  ['dossiers by request', '{ dossiers(filter: { group: "nope" }) { totalCount } }', 'group', /inter-agency request/],
  ['syncStatus', '{ syncStatus(province: "99") { source } }', 'province', /such as 38/],
  ['dataQuality', '{ dataQuality(province: "14758") { __typename } }', 'province', /commune level/],
  [
    'dueDate',
    '{ dueDate(receivedAt: "2025-07-01T01:00:00Z", limit: 3, unit: WORKING_DAY, province: "99") { __typename } }',
    'province',
    /such as 38/,
  ],
  ['administrativeUnits, by nothing', '{ administrativeUnits(within: "99") { totalCount } }', 'within', /such as 38/],
  ['administrativeUnits, by a commune', '{ administrativeUnits(within: "14758") { totalCount } }', 'within', /commune/],
  ['procedures', '{ procedures(field: "nope") { totalCount } }', 'field', /procedureFields/],
])(
  '%s: a code that nothing bears, or of another kind, is refused with the kind that is wanted',
  async (_, query, argument, wanted) => {
    const { errors = [] } = await graph.ask(query)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
    expect(errors[0]?.message).toMatch(wanted)
  },
)

test.each([
  ['dossier', '{ dossier(code: "nope") { code } }'],
  ['administrativeUnit', '{ administrativeUnit(code: "99") { code } }'],
  ['agency', '{ agency(code: "nope") { code } }'],
  ['procedure', '{ procedure(code: "9.999999") { code } }'],
  ['petition', '{ petition(code: "nope") { code } }'],
  ['dossierGroup', '{ dossierGroup(code: "nope") { code } }'],
])('%s: a lookup of a code that nothing bears is null', async (name, query) => {
  expect(await graph.ask(query)).toMatchObject({ data: { [name]: null } })
})

test('every field and procedure that the catalogue offers may filter, procedures by a local code too', async () => {
  const { data } = await graph.ask<{
    procedureFields: { code: string }[]
    procedures: { nodes: { code: string }[] }
  }>('{ procedureFields { code } procedures(first: 100) { nodes { code } } }')
  const { procedureFields, procedures } = data
  expect(procedureFields.length).toBeGreaterThan(100)
  for (let at = 0; at < procedureFields.length; at += 40) {
    const asked = procedureFields
      .slice(at, at + 40)
      .map(({ code }, index) => `f${index}: nationalStatistics(${period}, field: "${code}") { __typename }`)
    expect(await graph.ask(`{ ${asked.join(' ')} }`)).not.toHaveProperty('errors')
  }
  const asked = procedures.nodes
    .slice(0, 40)
    .map(
      ({ code }, index) =>
        `p${index}: dossiers(filter: { procedure: "${code}.000.00.00.H56" }, first: 1) { totalCount }`,
    )
  expect(await graph.ask(`{ ${asked.join(' ')} }`)).not.toHaveProperty('errors')
})

test('the official code of a unit filters as its id does', async () => {
  const { data } = await graph.ask<{ administrativeUnit: { id: string } }>('{ administrativeUnit(code: "38") { id } }')
  const count = async (unit: string) =>
    (await graph.ask<{ dossiers: object }>(`{ dossiers(filter: { unit: "${unit}" }) { totalCount } }`)).data.dossiers
  const counted = await count('38')
  expect(counted).toMatchObject({ totalCount: expect.any(Number) })
  expect(counted).not.toEqual({ totalCount: 0 })
  expect(await count(data.administrativeUnit.id)).toEqual(counted)
  const within = async (code: string) =>
    graph.ask(`{ procedure(code: "1.001193") { statistics(${period}, within: "${code}") { received { count } } } }`)
  expect((await within('38')).data).toEqual((await within(data.administrativeUnit.id)).data)
})
