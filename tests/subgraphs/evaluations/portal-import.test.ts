import { createSubgraph } from '@motcua/evaluations'
import { silentProgress } from '@motcua/db/progress'
import { seed } from '@motcua/db/seed'
import { referenceData } from '@motcua/gateway/start-up/reference-data'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { runCommand } from '../../_kit/run-command.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'
import { aPortalAnswer, captureFiles } from './a-capture-file.ts'

const database = await createSeededDatabase()
const ask = askSubgraph(createSubgraph(database.connectAs('evaluations')))
const file = captureFiles()
const portal = (...words: string[]) => runCommand(database.adminUrl, 'portal', ...words)
const at = (moment: string) => ['--captured-at', moment]

async function answerOf(question: string) {
  const { data, errors } = await ask(question)
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data))
}

const countRows = async () =>
  (
    await sql`select (select count(*) from evaluations.capture) as captures,
    (select count(*) from evaluations.capture_entry) as entries, (select count(*) from evaluations.capture_group) as groups,
    (select count(*) from evaluations.capture_indicator) as indicators`.execute(database.db)
  ).rows[0]

test('the portal’s own JSON becomes a capture with its moment, file, hash and national row', async () => {
  const list = file(
    'morning.json',
    aPortalAnswer([{ code: 'H20' }, { code: 'H56', total: 60.5, groups: { TDGQ: 19.5 } }]),
  )
  const { code, out, err } = await portal('import', list, ...at('2026-10-20T02:30:00Z'))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toBe(
    'Stored PROVINCE of 2026-10-20T02:30:00.000Z under 766-portal-2026: 2 agencies, 0 indicators. It is capture 1 of that day.\nAgainst the capture of 2026-10-10: agencies that came 0, that left 32.\n',
  )
  const { portalRanking, portalCaptures } = await answerOf(`{
    portalRanking(level: PROVINCE) {
      capturedOn capturedAt previousCapturedOn scheme published { total maximum } provenance { origin source sourceEn asOf }
      entries { position agency { code } publishedName publishedPosition movement { since points } scorecard { total groups { code published } } }
    }
    portalCaptures(level: PROVINCE) { capturedOn capturedAt importedAt fileName contentHash complete entries }
  }`)
  expect(portalRanking).toMatchObject({
    capturedOn: '2026-10-20',
    capturedAt: '2026-10-20T02:30:00.000Z',
    previousCapturedOn: '2026-10-10',
    scheme: '766-portal-2026',
    published: { total: 58.5, maximum: 100 },
    provenance: { origin: 'REAL', source: expect.stringMatching(/nhập từ tệp morning\.json$/), asOf: '2026-10-20' },
  })
  expect(portalRanking.entries[0]).toMatchObject({
    position: 1,
    agency: { code: 'H56' },
    publishedName: 'UBND của H56',
    publishedPosition: null,
    movement: { since: '2026-10-10', points: -0.3 },
    scorecard: { total: 60.5 },
  })
  expect(portalRanking.entries[0].scorecard.groups.map((group: { published: number }) => group.published)).toEqual([
    8, 19.5, 8, 6, 10, 9,
  ])
  expect(portalCaptures.at(-1)).toEqual({
    capturedOn: '2026-10-20',
    capturedAt: '2026-10-20T02:30:00.000Z',
    importedAt: expect.stringMatching(/^20\d\d-/),
    fileName: 'morning.json',
    contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    complete: false,
    entries: 2,
  })
  expect(portalCaptures.at(-2)).toMatchObject({ capturedAt: null, importedAt: null, fileName: null, contentHash: null })
})

test('the same file again is unchanged, also with its lines in another order', async () => {
  const before = await countRows()
  const list = aPortalAnswer([{ code: 'H56', total: 60.5, groups: { TDGQ: 19.5 } }, { code: 'H20' }])
  const again = await portal(
    'import',
    file('again.json', JSON.stringify(list, null, 2)),
    ...at('2026-10-20T09:30:00+07:00'),
  )
  expect(again).toEqual({
    code: 0,
    out: 'Unchanged: the capture of 2026-10-20T02:30:00.000Z from morning.json says the same.\n',
    err: '',
  })
  expect(await countRows()).toEqual(before)
})

test('other content of the same moment is refused; of a later moment of the day it is a second capture, which is shown', async () => {
  const changed = file(
    'evening.json',
    aPortalAnswer([{ code: 'H20', total: 59.5, groups: { MDSH: 10 } }, { code: 'H56' }]),
  )
  const before = await countRows()
  const refused = await portal('import', changed, ...at('2026-10-20T09:30:00+07:00'))
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain(
    'is there already with other content: the capture of 2026-10-20T02:30:00.000Z from morning.json.',
  )
  expect(refused.err).toContain('Nothing was stored.')
  expect(await countRows()).toEqual(before)

  const second = await portal('import', changed, ...at('2026-10-20T18:00:00+07:00'))
  expect(second.out).toContain('It is capture 2 of that day.')
  const { day, shown, every } = await answerOf(`{
    day: portalRanking(level: PROVINCE, capturedOn: "2026-10-20") { capturedAt entries { agency { code } scorecard { total } } }
    shown: portalCaptures(level: PROVINCE) { capturedOn fileName }
    every: portalCaptures(level: PROVINCE, everyMoment: true) {
      capturedOn fileName ranking { previousCapturedOn entries { scorecard { total } } }
    }
  }`)
  expect(day).toMatchObject({ capturedAt: '2026-10-20T11:00:00.000Z', entries: [{ agency: { code: 'H20' } }, {}] })
  expect(shown.slice(-2).map((one: { fileName: string | null }) => one.fileName)).toEqual([null, 'evening.json'])
  expect(every.slice(-2)).toMatchObject([
    {
      fileName: 'morning.json',
      ranking: { previousCapturedOn: '2026-10-10', entries: [{ scorecard: { total: 60.5 } }, {}] },
    },
    { fileName: 'evening.json', ranking: { previousCapturedOn: '2026-10-10' } },
  ])
})

test('--check says what would be stored, and stores nothing', async () => {
  const before = await countRows()
  const list = file('check.json', aPortalAnswer([{ code: 'H20' }, { code: 'H21' }]))
  const { code, out, err } = await portal('import', list, ...at('2026-10-22T09:00:00+07:00'), '--check')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('Would store PROVINCE of 2026-10-22T02:00:00.000Z')
  expect(out).toContain('Against the capture of 2026-10-20: agencies that came 1, that left 1.')
  expect(await countRows()).toEqual(before)
})

test('the same file imported twice at once is stored once', async () => {
  const list = file('twice.csv', 'agency;total;CKMB\nG05;60;8\nG06;50;7\nVN;55;\n')
  const words = ['import', list, ...at('2026-09-20T09:00:00+07:00'), '--level', 'MINISTRY']
  const both = await Promise.all([portal(...words), portal(...words)])
  expect(both.map(({ code, err }) => ({ code, err }))).toEqual([
    { code: 0, err: '' },
    { code: 0, err: '' },
  ])
  expect(new Set(both.map(({ out }) => out.split(' ')[0]))).toEqual(new Set(['Stored', 'Unchanged:']))
  const { portalRanking } = await answerOf(`{ portalRanking(level: MINISTRY) {
    capturedOn published { total maximum } entries { agency { code } scorecard { total } }
  } }`)
  expect(portalRanking).toEqual({
    capturedOn: '2026-09-20',
    published: { total: 55, maximum: 100 },
    entries: [
      { agency: { code: 'G05' }, scorecard: { total: 60 } },
      { agency: { code: 'G06' }, scorecard: { total: 50 } },
    ],
  })
})

test('our CSV becomes a capture with the indicators of a second file, and is complete when every agency has them', async () => {
  const list = file(
    'units.csv',
    `# source: typed from the page; date: 2026-10-21; licence: facts
captured_on,captured_at,within,level,agency,printed_name,printed_position,total,CKMB,TDGQ
2026-10-21,2026-10-21T08:00:00+07:00,H21,DEPARTMENT,H21.17,"Sở Văn hóa, Thể thao và Du lịch",1,31.76,11.79,19.97
2026-10-21,2026-10-21T08:00:00+07:00,H21,COMMUNE,H21.227,UBND xã Vân Canh,2,31.20,11.79,19.41
`,
  )
  const indicators = file(
    'indicators.csv',
    `captured_on,within,agency,indicator,numerator,denominator,printed_ratio,points,maximum
2026-10-21,H21,H21.17,PROGRESS,653,654,99.85,19.97,20
2026-10-21,H21,H21.227,PROGRESS,2541,2618,97.06,19.41,20
`,
  )
  const { code, out, err } = await portal('import', list, '--indicators', indicators)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain(
    'Stored PROVINCE_UNITS within H21 of 2026-10-21T01:00:00.000Z under 766-portal-2026: 2 agencies, 2 indicators.',
  )
  const { portalRanking } = await answerOf(`{
    portalRanking(level: COMMUNE, within: "H21") {
      capturedOn entries { publishedPosition scorecard { groups { code computed points published } } }
    }
  }`)
  expect(portalRanking).toMatchObject({ capturedOn: '2026-10-21', entries: [{ publishedPosition: 2 }] })
  expect(portalRanking.entries[0].scorecard.groups[1]).toEqual({
    code: 'TDGQ',
    computed: true,
    points: 19.41,
    published: 19.41,
  })
})

test('a capture by hand is refused its change, and its loss, by the database itself', async () => {
  const imported = sql`select id from evaluations.capture where imported_at is not null`
  for (const statement of [
    sql`update evaluations.capture set note = 'x', note_en = 'x' where imported_at is not null`,
    sql`delete from evaluations.capture_group where capture_id in (${imported})`,
    sql`update evaluations.capture_entry set total = 0 where capture_id in (${imported})`,
  ]) {
    await expect(statement.execute(database.db)).rejects.toThrow('kept as it is for ever')
  }
})

test('reference data that is made anew leaves imported captures as they are', async () => {
  const imported = async () =>
    (
      await sql`select c.file_name, c.captured_at, c.content_hash, c.scheme_id, e.agency_code, e.total, g.group_code, g.points
      from evaluations.capture c join evaluations.capture_entry e on e.capture_id = c.id
      join evaluations.capture_group g on g.capture_id = c.id and g.agency_code = e.agency_code
      where c.imported_at is not null order by 1, 2, 5, 7`.execute(database.db)
    ).rows
  const [before, counted] = [await imported(), await countRows()]
  expect(before.length).toBeGreaterThan(20)
  await sql`update seed_step set fingerprint = 'of other files' where name = 'evaluations'`.execute(database.db)
  expect(
    await seed({ adminUrl: database.adminUrl, size: 'tiny', report: silentProgress, steps: referenceData }),
  ).toEqual(['evaluations'])
  expect(await imported()).toEqual(before)
  expect(await countRows()).toEqual(counted)
}, 120_000)

test('a scheme that has no file any more stays with the capture that names it', async () => {
  const older = { id: '766-older', valid_from: '2024-01-01', valid_until: '2025-01-01' }
  await sql`insert into evaluations.scheme
    select (jsonb_populate_record(s, ${older}::jsonb)).* from evaluations.scheme s where s.id = '766-portal-2026'`.execute(
    database.db,
  )
  await sql`insert into evaluations.scheme_group (scheme_id, code, position, name, name_en, maximum)
    select '766-older', code, position, name, name_en, maximum from evaluations.scheme_group
    where scheme_id = '766-portal-2026'`.execute(database.db)
  const { out } = await portal(
    'import',
    file('older.json', aPortalAnswer([{ code: 'H20' }])),
    ...at('2024-05-05T12:00:00+07:00'),
  )
  expect(out).toContain('under 766-older')
  await sql`update seed_step set fingerprint = 'of other files' where name = 'evaluations'`.execute(database.db)
  await seed({ adminUrl: database.adminUrl, size: 'tiny', report: silentProgress, steps: referenceData })
  const { portalRanking } = await answerOf(
    '{ portalRanking(level: PROVINCE, capturedOn: "2024-05-05") { scheme entries { position } } }',
  )
  expect(portalRanking).toEqual({ scheme: '766-older', entries: [{ position: 1 }] })
}, 120_000)

test('captures are listed with moment, size, file and hash', async () => {
  const { code, out, err } = await portal('list')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const lines = out.trimEnd().split('\n')
  expect(lines).toHaveLength(13)
  expect(lines[1]).toMatch(
    /^PROVINCE  2024-05-05T05:00:00\.000Z  1 agencies, 766-older  older\.json [0-9a-f]{12}, imported 20/,
  )
  expect(lines[8]).toBe('PROVINCE  2026-10-10  34 agencies with indicators, 766-portal-2026  reference data')
  expect(lines.at(-1)).toMatch(/^PROVINCE_UNITS H21  2026-10-21T01:00:00\.000Z  2 agencies with indicators, /)
})
