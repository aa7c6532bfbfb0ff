import { describe, expect, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'
import { createSeededDatabase } from '../_kit/seeded-database.ts'

const { adminUrl, db } = await createSeededDatabase()
const graphs = { embedded: await startGraph(adminUrl), http: await startGraph(adminUrl, 'http') }
const period = 'period: { from: "2025-07-01", until: "2025-08-01" }'

const provinceWanted = /People's Committee, such as H56, or of the province, such as 38/
const notACommittee = /is not the People's Committee of a province/

// A commune that ended before every ranking, with its agency.
await db
  .insertInto('dossiers.known_unit')
  .values({
    id: 'ended-commune',
    code: '00000',
    level: 'COMMUNE',
    parent_id: '38-20250701',
    province_code: '38',
    ended_on: '2025-06-01',
  })
  .execute()
await db
  .insertInto('dossiers.known_agency')
  .values({
    code: 'H56.998',
    unit_id: 'ended-commune',
    level: 'COMMUNE',
    province_code: '38',
    is_peoples_committee: true,
  })
  .execute()

const refused = [
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
  [
    'dueDate, by opening hours',
    '{ dueDate(receivedAt: "2025-07-01T01:00:00Z", limit: 3, unit: WORKING_DAY, profile: "nope") { __typename } }',
    'profile',
    /usual/,
  ],
  [
    'portalRanking, by nothing',
    '{ portalRanking(level: PROVINCE_UNITS, within: "H99") { scheme } }',
    'within',
    provinceWanted,
  ],
  [
    'portalRanking, by a department',
    '{ portalRanking(level: COMMUNE, within: "H21.01") { scheme } }',
    'within',
    notACommittee,
  ],
  [
    'portalRanking, of the country',
    '{ portalRanking(level: PROVINCE, within: "H56") { scheme } }',
    'within',
    /leave it out/,
  ],
  [
    'portalCaptures, by nothing',
    '{ portalCaptures(level: PROVINCE_UNITS, within: "99") { entries } }',
    'within',
    provinceWanted,
  ],
  [
    'portalCaptures, of the country',
    '{ portalCaptures(level: PROVINCE, within: "38") { entries } }',
    'within',
    /leave it out/,
  ],
  ['ranking, by nothing', `{ ranking(level: COMMUNE, within: "99", ${period}) { scheme } }`, 'within', provinceWanted],
  [
    'ranking, by a commune',
    `{ ranking(level: COMMUNE, within: "H56.101", ${period}) { scheme } }`,
    'within',
    notACommittee,
  ],
  [
    'ranking, by scheme',
    `{ ranking(level: PROVINCE, scheme: "nope", ${period}) { scheme } }`,
    'scheme',
    /766-portal-2026/,
  ],
  [
    'simulateRanking of a capture',
    '{ simulateRanking(level: PROVINCE_UNITS, within: "H99", changes: []) { note } }',
    'within',
    provinceWanted,
  ],
  [
    'simulateRanking of a period',
    `{ simulateRanking(level: COMMUNE, within: "H99", ${period}, changes: []) { note } }`,
    'within',
    provinceWanted,
  ],
  [
    'simulateRanking, by agency',
    '{ simulateRanking(level: PROVINCE, changes: [{ agency: "H99", observations: [] }]) { note } }',
    'changes',
    /H99: .* such as H56/,
  ],
  [
    'smallestSet, by province',
    `{ smallestSet(level: COMMUNE, within: "99", ${period}, agency: "H56.101", position: 1) { note } }`,
    'within',
    provinceWanted,
  ],
  [
    'smallestSet, by agency',
    `{ smallestSet(level: PROVINCE, ${period}, agency: "H99", position: 1) { note } }`,
    'agency',
    /such as H56/,
  ],
  [
    'simulateScore, by scheme',
    '{ simulateScore(scheme: "nope", observations: []) { total } }',
    'scheme',
    /766-portal-2026/,
  ],
  [
    'simulateScore, by indicator',
    '{ simulateScore(observations: [{ indicator: "nope" }]) { total } }',
    'observations',
    /PROGRESS/,
  ],
  [
    'page of a capture, by agency',
    '{ portalRanking(level: PROVINCE) { page(agencies: ["H56", "H99"]) { offset } } }',
    'agencies',
    /"H99".* such as H56/,
  ],
  [
    'page, around an agency',
    `{ ranking(level: PROVINCE, ${period}) { page(around: "14758") { offset } } }`,
    'around',
    /"14758".* such as H56/,
  ],
  ['page, by group', '{ portalRanking(level: PROVINCE) { page(group: "nope") { offset } } }', 'group', /one of CKMB/],
  [
    'unrankedPage',
    `{ ranking(level: PROVINCE, ${period}) { unrankedPage(agencies: ["H99"]) { offset } } }`,
    'agencies',
    /such as H56/,
  ],
  [
    'differences',
    '{ portalRanking(level: PROVINCE) { differences(agencies: ["H99"]) { offset } } }',
    'agencies',
    /such as H56/,
  ],
] as const

describe.each(Object.entries(graphs))('%s', (_mode, graph) => {
  test.each(refused)(
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
    ['portalScorecard', '{ portalScorecard(agency: "nope") { position } }'],
    ['scheme', '{ scheme(id: "nope") { id } }'],
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
    const { data } = await graph.ask<{ administrativeUnit: { id: string } }>(
      '{ administrativeUnit(code: "38") { id } }',
    )
    const count = async (unit: string) =>
      (await graph.ask<{ dossiers: object }>(`{ dossiers(filter: { unit: "${unit}" }) { totalCount } }`)).data.dossiers
    const counted = await count('38')
    expect(counted).toMatchObject({ totalCount: expect.any(Number) })
    expect(counted).not.toEqual({ totalCount: 0 })
    expect(await count(data.administrativeUnit.id)).toEqual(counted)
    const communes = async (code: string) =>
      (await graph.ask<object>(`{ administrativeUnits(within: "${code}", first: 500) { nodes { code } } }`)).data
    expect(await communes(data.administrativeUnit.id)).toEqual(await communes('38'))
    expect(await communes('38')).not.toEqual({ administrativeUnits: { nodes: [] } })
    const within = async (code: string) =>
      graph.ask(`{ procedure(code: "1.001193") { statistics(${period}, within: "${code}") { received { count } } } }`)
    expect((await within('38')).data).toEqual((await within(data.administrativeUnit.id)).data)
  })

  test('a province may be named by its official code or id wherever its agency may be', async () => {
    const { data } = await graph.ask<{ administrativeUnit: { id: string } }>(
      '{ administrativeUnit(code: "52") { id } }',
    )
    const { id } = data.administrativeUnit
    const change = 'observations: [{ indicator: "PROGRESS", numerator: 1, denominator: 2 }]'
    const answerFor = async (code: string) =>
      await graph.ask(`{
    portalRanking(level: DEPARTMENT, within: "${code}") { entries { agency { code } } }
    portalCaptures(level: PROVINCE_UNITS, within: "${code}") { entries }
    ranking(level: DEPARTMENT, within: "${code}", ${period}) { unranked { agency { code } } }
    provinces: ranking(level: PROVINCE, ${period}) { page(agencies: ["${code}"]) { entries { agency { code } } } }
    around: portalRanking(level: PROVINCE) { page(around: "${code}", first: 1) { entries { agency { code } } } }
    differences: portalRanking(level: PROVINCE) { differences(agencies: ["${code}"]) { published } }
    simulateRanking(level: PROVINCE, changes: [{ agency: "${code}", ${change} }]) { changed { agency { code } } }
    portalScorecard(agency: "${code}") { position }
    smallestSet(level: PROVINCE, ${period}, agency: "${code}", total: 0) { agency { code } }
  }`)
    const byAgency = await answerFor('H21')
    expect(byAgency).not.toHaveProperty('errors')
    expect(byAgency.data).toMatchObject({
      around: { page: { entries: [{ agency: { code: 'H21' } }] } },
      portalScorecard: { position: expect.any(Number) },
      simulateRanking: { changed: [{ agency: { code: 'H21' } }] },
    })
    expect(await answerFor('52')).toEqual(byAgency)
    expect(await answerFor(id)).toEqual(byAgency)
  })

  test('an agency that was dissolved may be named, and leaves the others of a page', async () => {
    const { data, errors } = await graph.ask(`{
    portalRanking(level: PROVINCE) {
      page(agencies: ["H56", "H56.998"]) { totalCount }
      around: page(around: "H56.998", first: 2) { offset entries { position } }
      unrankedPage(agencies: ["H56.998"]) { totalCount }
      differences(agencies: ["H56.998"]) { published }
    }
  }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      portalRanking: {
        page: { totalCount: 1 },
        around: { offset: 0, entries: [{ position: 1 }, { position: 2 }] },
        unrankedPage: { totalCount: 0 },
        differences: { published: 0 },
      },
    })
  })
})
