import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, expect, test } from 'vitest'
import { startGraph } from '../../_kit/graph.ts'
import { aLine } from '../../_kit/intake.ts'
import { runProgram } from '../../_kit/run-command.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'
import { deliver } from '../../_kit/simulated-log.ts'

const database = await createSeededDatabase()
// Two dossiers that were stopped, one before and one after its appointment: the simulation stops none after it.
await deliver(database.connectAs('dossiers'), [
  aLine({ dossierCode: 'H56.102-250701-9001', status: 'STOPPED', endedAt: '2025-07-02T09:00:00+07:00' }),
  aLine({ dossierCode: 'H56.102-250701-9002', status: 'STOPPED', endedAt: '2025-07-04T09:00:00+07:00' }),
])
const graph = await startGraph(database.adminUrl)
const folder = mkdtempSync(path.join(tmpdir(), 'mot-cua-graph-form-'))
afterAll(() => rmSync(folder, { recursive: true }))

const inFolder = (name: string) => path.join(folder, name)
const form = (...words: string[]) => runProgram('subgraphs/reports/src/commands/form.ts', ...words)
const graphWords = ['--graph', `${graph.url}/graphql`]
const july = ['--from', '2025-07-01', '--until', '2025-08-01']
const made = inFolder('thanh-hoa.xlsx')
const produced = await form('II.06a', '--unit', '38', ...july, '--out', made, ...graphWords)

async function rowsOf(file: string): Promise<CellValue[][]> {
  const { sheets } = await readXlsx(readFileSync(file))
  return sheets[0]?.rows ?? []
}

/** A column of a sheet from 0 by its letter. */
const columnOf = (letter: string) => 'ABCDEFGHIJKLMNOPQR'.indexOf(letter)

/** A file, the made one when absent, with other values in cells of its first sheet, by name: G12. */
async function madeWith(name: string, changed: Record<string, CellValue>, from = made): Promise<string> {
  const { sheets } = await readXlsx(readFileSync(from))
  for (const [cell, value] of Object.entries(changed)) {
    const row = sheets[0]?.rows[Number(cell.slice(1)) - 1]
    if (row === undefined) throw new Error(`There is no row of ${cell}.`)
    row[columnOf(cell.slice(0, 1))] = value
  }
  const file = inFolder(name)
  writeFileSync(file, await writeXlsx({ sheets: sheets.map(({ name: sheet, rows }) => ({ name: sheet, rows })) }))
  return file
}

const received = `{ administrativeUnit(code: "38") {
  agencies { code } children(first: 200) { totalCount }
  statistics(period: { from: "2025-07-01", until: "2025-08-01" }) {
    received { total online direct post carriedOver } resolved { total early onTime late undeterminable }
    closedWithoutResult { total afterAppointment } inProgress { total inTerm overdue undeterminable } } } }`

interface Received {
  readonly administrativeUnit: {
    readonly agencies: readonly unknown[]
    readonly children: { readonly totalCount: number }
    readonly statistics: Record<'received' | 'resolved' | 'closedWithoutResult' | 'inProgress', Record<string, number>>
  }
}

test('T20: form II.06a is a real workbook of typed numbers, its identities hold, and its total row is what the graph says', async () => {
  expect(produced).toMatchObject({ code: 0, err: '' })
  expect(readFileSync(made).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  const { data } = await graph.ask<Received>(received)
  const { agencies, children, statistics } = data.administrativeUnit
  const { received: came, resolved, closedWithoutResult: closed, inProgress: open } = statistics
  const rows = await rowsOf(made)
  const numbers = rows.slice(8).map((row) => row.slice(2, 17))
  expect(numbers.flat().every((value) => typeof value === 'number')).toBe(true)
  expect(rows[8]?.slice(2, 17)).toEqual([
    came['total'],
    came['online'],
    (came['direct'] ?? 0) + (came['post'] ?? 0),
    came['carriedOver'],
    (resolved['total'] ?? 0) + (closed['total'] ?? 0),
    resolved['early'],
    (resolved['onTime'] ?? 0) + (closed['total'] ?? 0) - (closed['afterAppointment'] ?? 0),
    (resolved['late'] ?? 0) + (closed['afterAppointment'] ?? 0),
    open['total'],
    open['inTerm'],
    open['overdue'],
    resolved['undeterminable'],
    open['undeterminable'],
    0,
    0,
  ])
  expect(came['total']).toBeGreaterThan(100)
  // The total, two blocks, and a row for every unit, those without dossiers included.
  expect(numbers).toHaveLength(3 + agencies.length + children.totalCount)
  expect(await form('check', made, '--against-graph', ...graphWords)).toMatchObject({ code: 0, err: '' })
})

interface FormRate {
  readonly onTimeRate: { readonly numerator: number; readonly denominator: number }
  readonly closedWithoutResult: { readonly total: number; readonly afterAppointment: number }
}

test('the on-time rate of the form is FORM_II_06A of the graph: columns (8) + (9) over column (7), of a province and of a commune', async () => {
  const rate = `statistics(period: { from: "2025-07-01", until: "2025-08-01" }) {
    onTimeRate(definition: FORM_II_06A) { numerator denominator } closedWithoutResult { total afterAppointment } }`
  const { data } = await graph.ask<Record<'province' | 'commune', { readonly statistics: FormRate }>>(
    `{ province: administrativeUnit(code: "38") { ${rate} } commune: administrativeUnit(code: "14797") { ${rate} } }`,
  )
  const rows = await rowsOf(made)
  const fractionIn = (row: CellValue[] = []) => {
    const [seven = 0, eight = 0, nine = 0] = row.slice(6, 9).map(Number)
    return { numerator: eight + nine, denominator: seven }
  }
  expect(fractionIn(rows[8])).toEqual(data.province.statistics.onTimeRate)
  expect(fractionIn(rows.find((row) => row[17] === '14797'))).toEqual(data.commune.statistics.onTimeRate)
  // With all closed dossiers in column 9, or all of them in column 10, the numerators would differ.
  const { total, afterAppointment } = data.commune.statistics.closedWithoutResult
  expect([afterAppointment, total - afterAppointment]).toEqual([1, 1])
})

test('a file that an older rule made is read and checked, and not compared with the graph of another rule', async () => {
  const { sheets } = await readXlsx(readFileSync(made))
  const older = sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((value) => (value === 'II.06a/2' ? 'II.06a/1' : value))),
  }))
  const file = inFolder('older.xlsx')
  writeFileSync(file, await writeXlsx({ sheets: older }))
  expect((await form('check', file)).err).not.toContain('but early + on time + late')
  const { code, err } = await form('check', file, '--against-graph', ...graphWords)
  expect(code).toBe(1)
  expect(err).toContain('The file was made by rule II.06a/1; the graph is asked by rule II.06a/2')
})

test('T20: one corrupted cell is reported by its name, whichever it is', async () => {
  const rows = await rowsOf(made)
  const line = rows.findIndex((row) => row[17] === '14797') + 1
  for (const letter of ['C', 'D', 'G', 'H', 'K', 'M']) {
    const value = rows[line - 1]?.[columnOf(letter)]
    const file = await madeWith(`corrupted-${letter}.xlsx`, { [`${letter}${line}`]: Number(value) + 1 })
    const { code, err } = await form('check', file)
    expect(code).toBe(1)
    expect(err).toContain(`${letter}${line}: the one cell that takes part in everything below.`)
    expect(err).toContain('The file: was changed after it was made')
  }
})

test('T20: the identity that a cell breaks is said with both of its sides', async () => {
  const rows = await rowsOf(made)
  const [early = 0, onTime = 0, late = 0] = (rows[8] ?? []).slice(7, 10).map(Number)
  const sum = early + onTime + late
  const { err } = await form('check', await madeWith('sides.xlsx', { G9: 12 }))
  expect(err).toContain(`G9: “resolved” is 12, but early + on time + late = ${sum}`)
})

test.for([
  ['a text', '1.234', 'holds the text “1.234”, not a number'],
  ['nothing', null, 'is empty, which is not 0'],
  ['a fraction', 0.5, 'is 0.5, which counts no dossiers'],
  ['less than nothing', -1, 'is -1, which counts no dossiers'],
] as const)('T20: a cell with %s in place of a number is named', async ([name, value, message]) => {
  const { code, err } = await form('check', await madeWith(`${name}.xlsx`, { D12: value }))
  expect(code).toBe(1)
  expect(err).toContain(`D12: ${message}`)
})

test('T20: a change that keeps every identity is known by the content hash, and its cells by asking the graph again', async () => {
  const rows = await rowsOf(made)
  const [online, direct] = (rows[8] ?? []).slice(3, 5).map(Number)
  const units = rows.slice(9).flatMap((row, index) => (row[0] === 1 || row[0] === 'I' ? [index + 10] : []))
  const [block, unit] = units
  const moved = Object.fromEntries(
    [9, block, unit].flatMap((line) => {
      const row = rows[Number(line) - 1] ?? []
      return [
        [`D${line}`, Number(row[3]) + 1],
        [`F${line}`, Number(row[5]) - 1],
      ]
    }),
  )
  expect([online, direct].every(Number.isFinite)).toBe(true)
  const file = await madeWith('moved.xlsx', moved)
  const { err } = await form('check', file, '--against-graph', ...graphWords)
  expect(err).toContain('The file: was changed after it was made')
  expect(err).toContain(`D${unit}: “online” is`)
})

test('T20: an HTML table named .xls is refused by its content, and so is whatever else is no workbook', async () => {
  const refused = async (name: string, content: string | Uint8Array) => {
    writeFileSync(inFolder(name), content)
    const { code, err } = await form('check', inFolder(name))
    expect({ code, stack: /^\s+at /m.test(err) }).toEqual({ code: 1, stack: false })
    return err
  }
  expect(await refused('form.xls', '\uFEFF\n <table><tr><td>1</td></tr></table>')).toContain('It is an HTML table')
  expect(await refused('form.xlsx', '<html><body></body></html>')).toContain('It is an HTML table')
  expect(await refused('form.csv', 'TT,Đơn vị\n1,2\n')).toContain('It is a text file')
  expect(await refused('old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toContain('Excel 97')
  expect(await refused('empty.xlsx', '')).toContain('It is an empty file')
  expect(await refused('cut.xlsx', readFileSync(made).subarray(0, 3000))).toContain('no workbook that can be opened')
  const other = await writeXlsx({ sheets: [{ name: 'x', rows: [['a', 1]] }] })
  expect(await refused('other.xlsx', other)).toContain('no row of column numbers (1) to (13)')
})

test('a file says of what, from where and as known when it is, and the same moment gives the same content', async () => {
  const moment = '2026-01-01T00:00:00+07:00'
  const files = ['first.xlsx', 'second.xlsx'].map(inFolder)
  const heads = []
  for (const file of files) {
    const words = ['II.06a', '--unit', '38', ...july, '--as-known-at', moment, '--out', file, ...graphWords]
    expect((await form(...words)).err).toBe('')
    const { sheets } = await readXlsx(readFileSync(file))
    heads.push(sheets[1]?.rows.slice(0, 13))
  }
  expect(heads[0]).toEqual(heads[1])
  const told = new Map(heads[0]?.map(([word, value]) => [word, value]))
  expect(told.get('Loại số liệu')).toBe('SIMULATED')
  expect(told.get('Lịch báo cáo')).toBe('CALENDAR')
  expect(told.get('Số liệu biết đến')).toBe('2025-12-31T17:00:00.000Z')
  expect(told.get('Mã kiểm tra nội dung (SHA-256)')).toMatch(/^[0-9a-f]{64}$/)
})

test('column 6 of a period is column 11 of the period before, of every unit', async () => {
  const [first, second] = [inFolder('half-1.xlsx'), inFolder('half-2.xlsx')]
  const half = (from: string, until: string, out: string) =>
    form('II.06a', '--unit', '38', '--from', from, '--until', until, '--out', out, ...graphWords)
  await half('2025-07-01', '2025-07-15', first)
  await half('2025-07-15', '2025-08-01', second)
  expect(await form('check', second, '--previous', first)).toMatchObject({ code: 0, err: '' })
  const carried = Number((await rowsOf(second))[8]?.[5])
  const { err } = await form('check', await madeWith('carried.xlsx', { F9: carried + 1 }, second), '--previous', first)
  expect(err).toContain(
    `F9: “carried over” is ${carried + 1}, but ${carried} were in progress at the end of the period before (its K9)`,
  )
})

test.for([
  ['another unit', ['--unit', '14797', ...july], 'Name a form of the same unit.'],
  ['another period', ['--unit', '38', ...july], 'Name the form of the period before.'],
] as const)('a form of %s is none of the period before', async ([name, words, message]) => {
  const previous = inFolder(`${name}.xlsx`)
  await form('II.06a', ...words, '--out', previous, ...graphWords)
  const { code, err } = await form('check', made, '--previous', previous)
  expect(code).toBe(1)
  expect(err).toContain(message)
})

test('the whole country has a row for each of its 34 provinces with their names of July 2025, a commune one for its committee', async () => {
  const [country, commune] = [inFolder('country.xlsx'), inFolder('commune.xlsx')]
  expect((await form('II.06a', '--unit', 'VN', ...july, '--out', country, ...graphWords)).err).toBe('')
  const rows = (await rowsOf(country)).slice(8)
  expect(rows).toHaveLength(35)
  expect(JSON.stringify(rows)).toContain('tỉnh Quảng Ninh')
  expect(JSON.stringify(rows)).not.toMatch(/thành phố (?:Quảng Ninh|Đồng Nai|Bắc Ninh)/iu)
  expect((await form('II.06a', '--unit', '14797', ...july, '--out', commune, ...graphWords)).err).toBe('')
  expect((await rowsOf(commune)).slice(8)).toHaveLength(2)
})

test.for([
  [[], 'Which form?\nSay one of:'],
  [['II.06b'], 'There is no form “II.06b” here'],
  [['II.06a', '--unit', '3'], '--unit is 2 digits, 5 digits or VN.'],
  [['II.06a', '--unit', '38', '--from', '2025-06-31', '--until', '2025-07-01'], '--from is a day from 2000 to 2100'],
  [['II.06a', '--unit', '38', '--from', '2025-08-01', '--until', '2025-07-01'], 'must be before --until'],
  [['II.06a', '--unit', '38', ...july, '--as-known-at', 'now'], '--as-known-at is a moment with its zone'],
  [['II.06a', '--unit', '38', ...july, '--out', 'form.xls'], 'does not end in .xlsx'],
  [['II.06a', '--unit', '38', ...july, '--out', 'x.xlsx', '--graph', 'ftp://x'], '--graph is an address'],
  [['II.06a', '--unit', '38', ...july, '--out', made, ...graphWords], 'already. Remove it'],
  [['II.06a', '--unit', '99', ...july, '--out', inFolder('x.xlsx'), ...graphWords], 'No unit bears the code 99'],
  [
    ['II.06a', '--unit', '38', ...july, '--out', inFolder('x.xlsx'), '--graph', 'http://127.0.0.1:9/'],
    'No graph answers',
  ],
  [['check'], 'check: which file?'],
  [['check', 'nowhere.xlsx'], 'There is no file nowhere.xlsx.'],
] as const)('pnpm form %j is refused with what is wrong and what to do, without a stack', async ([words, message]) => {
  const { code, err } = await form(...words)
  expect(code).toBe(1)
  expect(err).toContain(message)
  expect(err).not.toMatch(/^\s+at /m)
})

test('pnpm form says how it is used', async () => {
  const { code, out, err } = await form('--help')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('pnpm form II.06a --unit 38')
})

test('a form of 15 June to 14 July says PROVISIONAL, and which days are missing from whom (B6)', async () => {
  const file = inFolder('june-and-july.xlsx')
  const days = ['--from', '2025-06-15', '--until', '2025-07-15']
  expect(await form('II.06a', '--unit', '38', ...days, '--out', file, ...graphWords)).toMatchObject({
    code: 0,
    err: '',
  })
  const { sheets } = await readXlsx(readFileSync(file))
  const missing = '15/06/2025 – 30/06/2025: tỉnh Thanh Hóa (38)'
  expect(sheets[0]?.rows[4]?.[0]).toBe(`TẠM TÍNH (PROVISIONAL). Thiếu số liệu tiếp nhận: ${missing}`)
  const facts = new Map(sheets[1]?.rows.map(([word, value]) => [word, value]))
  expect([facts.get('Mức tin cậy của kỳ'), facts.get('Ngày còn thiếu')]).toEqual(['PROVISIONAL', missing])
  expect(await form('check', file)).toMatchObject({ code: 0 })
})

test('a form of a month that no source reported has no number, and says WITHHELD', async () => {
  const file = inFolder('september.xlsx')
  const days = ['--from', '2025-09-01', '--until', '2025-10-01']
  await form('II.06a', '--unit', 'VN', ...days, '--out', file, ...graphWords)
  const { sheets } = await readXlsx(readFileSync(file))
  expect(sheets[0]?.rows[4]?.[0]).toContain(
    'CHƯA ĐỦ SỐ LIỆU (WITHHELD). Thiếu số liệu tiếp nhận: 01/09/2025 – 30/09/2025',
  )
  const numbers = sheets[0]?.rows.slice(8).flatMap((row) => row.slice(2, 17))
  expect(new Set(numbers)).toEqual(new Set(['…']))
})

test('the form of a complete month says so on its second sheet, and no warning on its first', async () => {
  const { sheets } = await readXlsx(readFileSync(made))
  expect(sheets[0]?.rows[4]?.[0] ?? '').toBe('')
  const facts = new Map(sheets[1]?.rows.map(([word, value]) => [word, value]))
  expect([facts.get('Mức tin cậy của kỳ'), facts.get('Ngày còn thiếu') ?? '']).toEqual(['COMPLETE', ''])
})
