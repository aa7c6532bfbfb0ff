import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { readToldFile } from '../../../subgraphs/evaluations/src/portal/read-told-file.ts'
import { settleCapture, type WantedCapture } from '../../../subgraphs/evaluations/src/portal/settle-capture.ts'
import { runCommand } from '../../_kit/run-command.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'
import { aPortalAnswer, captureFiles } from './a-capture-file.ts'
import { readSeededScheme } from './captured.ts'

const database = await createSeededDatabase()
const file = captureFiles()
const moment = ['--captured-at', '2026-10-20T09:30:00+07:00']
const list = (...codes: string[]) => file(`${codes.join('-')}.json`, aPortalAnswer(codes.map((code) => ({ code }))))

const csv = (name: string, ...lines: string[]) => file(name, `${lines.join('\n')}\n`)
const columns = 'captured_on,within,level,agency,printed_name,printed_position,total,CKMB'

const schemes = [await readSeededScheme(database.db)]

/** What is wrong, as the command says it. */
function problemsOf(list: string, words: Partial<WantedCapture> = {}, indicators: string | null = null) {
  const wanted = { capturedAt: '2026-10-20T09:30:00+07:00', level: null, within: null, scheme: null, ...words }
  const settled = settleCapture(readToldFile(list, indicators), wanted, {
    schemes,
    now: new Date('2026-11-20T00:00:00Z'),
  })
  return 'problems' in settled ? settled.problems : []
}

test.for<readonly [what: string, list: string, words: Partial<WantedCapture>, message: string]>([
  ['a file that is not there', 'nowhere.json', {}, 'nowhere.json: There is no such file.'],
  ['a folder', import.meta.dirname, {}, 'evaluations: This is no file.'],
  ['broken JSON', file('broken.json', '{"data": ['), {}, 'begins as JSON and is none'],
  [
    'JSON of something else',
    file('other.json', { code: 'OK' }),
    {},
    'data: must be what the portal answers under data',
  ],
  ['a list of nobody', file('nobody.json', aPortalAnswer([])), {}, 'data.evaluation: must list at least one agency'],
  ['bytes that are no text', file('bytes.csv', Buffer.from([0xff, 0xfe, 0x41])), {}, 'The file is not UTF-8'],
  ['no moment', list('H20'), { capturedAt: null }, 'The file does not say when it was captured. Say --captured-at'],
  ['a moment without offset', list('H20'), { capturedAt: '2026-10-20T09:30:00' }, 'must be a moment with its offset'],
  ['a moment to come', list('H20'), { capturedAt: '2126-10-20T09:30:00Z' }, 'lies in the future'],
  [
    'a day without a scheme',
    list('H20'),
    { capturedAt: '2019-10-20T09:30:00Z' },
    'No scheme was in force on 2019-10-20.',
  ],
  ['an unknown scheme', list('H20'), { scheme: '900' }, 'There is no scheme 900. Known are: 766-'],
  ['another level than its codes', list('H20'), { level: 'PROVINCE_UNITS' }, 'the codes of the file are of PROVINCE'],
  ['a level that is none', list('H20'), { level: 'WARD' }, '--level WARD: must be MINISTRY, PROVINCE, PROVINCE_UNITS'],
  ['another province than its codes', list('H20'), { within: 'H21' }, 'The list is said to be within H21'],
  ['units of two provinces', list('H20.1', 'H21.1'), {}, 'units of H20, units of H21 together'],
  [
    'units that do not say what they are',
    list('H21.17'),
    {},
    'data.evaluation[0]: does not say whether it is DEPARTMENT or COMMUNE',
  ],
  ['codes that are not of provinces', list('G05'), {}, 'Say --level MINISTRY if they are ministries.'],
  ['no columns of ours', csv('a.csv', 'agency,điểm', 'H20,60'), {}, 'The column total is missing'],
  ['a national row alone', csv('n.csv', 'agency,total', 'VN,60'), {}, 'The file lists no agency.'],
  [
    'another scheme than its own',
    csv('o.csv', 'agency,total,scheme', 'H20,60,766-portal-2026'),
    { scheme: '766-legacy' },
    'File and --scheme name 766-portal-2026, 766-legacy.',
  ],
  [
    'a decimal comma',
    csv('s.csv', 'agency;total', 'H20;68,32'),
    {},
    's.csv: line 2, total: must be points as the portal prints them',
  ],
  ['columns without rows', csv('b.csv', columns), {}, 'The file has no rows'],
  [
    'a row that is too short',
    csv('c.csv', '# nguồn', columns, '2026-10-20,,PROVINCE,H20'),
    {},
    'c.csv: line 3: has 4 cells, the columns are 8.',
  ],
  [
    'rows of another day',
    csv('d.csv', columns, '2026-10-19,,PROVINCE,H20,,1,60,8'),
    {},
    'captured_on names 2026-10-19, the moment',
  ],
  [
    'a list of indicators alone',
    csv('e.csv', 'agency,indicator', 'H20,PROGRESS'),
    {},
    'this file with --indicators FILE',
  ],
])('a file is refused with what is wrong and what to do: %s', ([, list, words, message]) => {
  expect(problemsOf(list, words)).toEqual([expect.stringContaining(message)])
})

test.concurrent.for<readonly [what: string, words: readonly string[], message: string]>([
  ['no words', [], 'What is to be done?\nSay one of:\n  pnpm portal import FILE'],
  ['another word', ['delete'], '“delete”?'],
  ['no file', ['import'], 'import: which file?'],
  ['two files', ['import', 'a.json', 'b.json'], 'one file at a time'],
  ['a file with a problem', ['import', list('H21.17'), ...moment], 'data.evaluation[0]: does not say whether it is'],
])('words are refused without a stack, and nothing is stored: %s', async ([, words, message]) => {
  const { code, out, err } = await runCommand(database.adminUrl, 'portal', ...words)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(message)
  expect(err).not.toMatch(/^\s+at /m)
  const kept = await sql`select 1 from evaluations.capture where imported_at is not null`.execute(database.db)
  expect(kept.rows).toEqual([])
})

test('every problem of a file and of the options is told at once, with its place', async () => {
  const wrong = csv(
    'wrong.csv',
    columns,
    '2026-10-20,,PROVINCE,H20,UBND tỉnh Đồng Tháp,1,6832,11.45',
    '2026-10-20,,PROVINCE,Đồng Nai,,2,67.5,12.311',
    '20/10/2026,,TỈNH,H24,,0,66.54,-1',
  )
  const { code, err } = await runCommand(
    database.adminUrl,
    'portal',
    'import',
    wrong,
    '--captured-at',
    'noon',
    '--scheme',
    '900',
  )
  expect(code).toBe(1)
  const lines = err
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^.*wrong\.csv: /, ''))
  expect(lines.map((line) => line.split(': ')[0])).toEqual([
    'line 2, total',
    'line 3, agency',
    'line 3, CKMB',
    'line 4, captured_on',
    'line 4, level',
    'line 4, printed_position',
    'line 4, CKMB',
    '--captured-at noon',
    'There is no scheme 900. Known are',
    'Nothing was stored.',
  ])
})

test('a list says of each agency that cannot be so under the scheme what is wrong', () => {
  const list = csv(
    'sums.csv',
    `${columns},XYZ`,
    '2026-10-20,,PROVINCE,H20,,1,100.5,18.01,1',
    '2026-10-20,,PROVINCE,H20,,2,60,8,',
  )
  const indicators = csv(
    'i.csv',
    'agency,indicator,numerator,denominator,points',
    'H99,PROGRESS,1,2,10',
    'H20,PROGRES,1,2,10',
  )
  const inFile = (problem: string) => problem.replace(/^.*?(sums|i)\.csv: /, '$1: ')
  expect(problemsOf(list, {}, indicators).map(inFile)).toEqual([
    'sums: line 2: the total is 100.5, more than the maximum of 100.',
    'sums: line 2: CKMB is 18.01, more than the maximum of 18.',
    'sums: line 3: H20 stands twice; leave one of the rows.',
    'XYZ is no group of 766-portal-2026; it has CKMB, TDGQ, CLGQ, TTTT, MDHL, MDSH.',
    'i: line 2: H99 is not in the list of agencies.',
    'PROGRES is no indicator of 766-portal-2026. Say --scheme if the portal applied another version.',
  ])
})
