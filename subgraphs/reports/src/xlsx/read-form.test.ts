import { deflateRawSync } from 'node:zlib'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { contentHash } from '../content-hash.ts'
import { checkForm } from '../rules/check-form.ts'
import type { FormHead } from '../rules/form.ts'
import { toForm } from '../rules/to-form.ts'
import { readForm } from './read-form.ts'
import { unpackedSize } from './unpacked-size.ts'
import { writeForm } from './write-form.ts'

const head: FormHead = {
  form: 'II.06a',
  ruleVersion: 'II.06a/2',
  unitCode: '38',
  unitName: '=cmd|tỉnh Thanh Hóa',
  from: '2025-07-01',
  until: '2025-08-01',
  calendar: 'CALENDAR',
  asKnownAt: '2025-08-05T00:00:00.000Z',
  origin: 'SIMULATED',
  source: '+mô phỏng',
  trust: 'PROVISIONAL',
  missing: '15/06/2025 – 30/06/2025: Tỉnh Thanh Hóa (38)',
}

const counts = {
  received: { total: 13, online: 7, direct: 2, post: 1, carriedOver: 3 },
  resolved: { total: 8, early: 4, onTime: 2, late: 1, undeterminable: 1 },
  closedWithoutResult: { total: 2, afterAppointment: 1 },
  inProgress: { total: 3, inTerm: 1, overdue: 1, undeterminable: 1 },
  handedOver: { in: 0, out: 0 },
}
const form = toForm(head, counts, [
  {
    name: 'Cấp xã',
    counts,
    units: [
      { code: '14797', name: '@Hạc Thành', counts },
      { code: '1', name: 'x', counts: null },
    ],
  },
])
const written = await writeForm(form)

test('what was written is read again, closed dossiers in column 9 or after their appointment in column 10, those without appointment beside the form', async () => {
  const read = await readForm(written)
  expect(read.differences).toEqual([])
  expect(read.rows.map(({ kind, mark, name, code, cells }) => ({ kind, mark, name, code, cells }))).toEqual(form.rows)
  expect(read.rows[0]?.cells).toMatchObject({ resolved: 10, early: 4, 'on time': 3, late: 2 })
  expect(read.rows[0]?.cells).toMatchObject({ 'resolved without appointment': 1, 'in progress without appointment': 1 })
  expect(checkForm(read.rows)).toEqual([])
  expect(read.head).toEqual(head)
  expect(read.hash).toBe(contentHash(head, form.rows))
})

test('a unit of which nothing is known has marks in place of numbers, and is not 0', async () => {
  const { sheets } = await readXlsx(written)
  expect(sheets[0]?.rows[11]?.slice(2, 17)).toEqual(Array.from({ length: 15 }, () => '…'))
  expect((await readForm(written)).rows[3]?.cells.received).toBeNull()
})

test('no text of a file runs as a formula, and a formula in place of a number is named', async () => {
  const { sheets } = await readXlsx(written)
  const texts = sheets.flatMap(({ rows }) => rows.flat()).filter((value) => typeof value === 'string')
  expect(texts.filter((text) => /^[=+\-@]/.test(text))).toEqual([])
  const [first] = sheets
  const cells = new Map([['8,3', { formula: '3+4', formulaResult: 7 }]])
  const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: first?.rows ?? [], cells }] })
  expect((await readForm(bytes)).differences).toMatchObject([{ cell: 'D9', message: 'holds a formula, not a number' }])
})

test('a form of another system is read where its table begins, and without columns of ours', async () => {
  const { sheets } = await readXlsx(written)
  const moved = (sheets[0]?.rows ?? []).map((row) => [null, ...row.slice(0, 13)])
  const { rows, head: told } = await readForm(await writeXlsx({ sheets: [{ name: 'a', rows: [[null], ...moved] }] }))
  expect(told).toBeNull()
  expect(rows[0]?.cellOf('received')).toBe('D10')
  expect(checkForm(rows)[0]).toMatchObject({
    cell: 'H10',
    message: '“resolved” is 10, but early + on time + late = 9',
  })
})

test('a zip file is measured by what it unpacks to, not by what it says', async () => {
  expect(unpackedSize(written, 10_000_000)).toBeGreaterThan(5000)
  expect(unpackedSize(written, 5000)).toBeNull()
  const packed = deflateRawSync(Buffer.alloc(5_000_000))
  const name = Buffer.from('a')
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(10, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  const bomb = Buffer.concat([local, name, packed, entry, name, end])
  expect(unpackedSize(bomb, 1_000_000)).toBeNull()
  expect(unpackedSize(bomb, 6_000_000)).toBe(5_000_000)
})

test('what agencies hand over to each other balances in each row and is nothing in the whole', async () => {
  const received = { total: 20, online: 14, direct: 2, post: 1, carriedOver: 3 }
  const none = { total: 0, early: 0, onTime: 0, late: 0, undeterminable: 0 }
  const open = (inTerm: number, overdue: number) => ({ total: inTerm + overdue, inTerm, overdue, undeterminable: 0 })
  const first = { ...counts, received, inProgress: open(7, 1), handedOver: { in: 0, out: 2 } }
  const second = {
    received: { total: 0, online: 0, direct: 0, post: 0, carriedOver: 0 },
    resolved: none,
    closedWithoutResult: { total: 0, afterAppointment: 0 },
    inProgress: open(2, 0),
    handedOver: { in: 2, out: 0 },
  }
  const total = { ...counts, received, inProgress: open(9, 1) }
  const units = [
    { code: 'a', name: 'Sở A', counts: first },
    { code: 'b', name: 'Sở B', counts: second },
  ]
  // Of the level that the dossiers count to now: not what the first of its agencies received.
  const block = { name: 'Cấp tỉnh', counts: total, units }
  const rowsOf = async (parts: typeof units) =>
    (await readForm(await writeForm(toForm(head, total, [{ ...block, units: parts }])))).rows
  expect(checkForm(await rowsOf(units))).toEqual([])
  const wrong = { ...second, handedOver: { in: 3, out: 0 } }
  const corrupted = units.map((unit) => (unit.code === 'b' ? { ...unit, counts: wrong } : unit))
  expect(checkForm(await rowsOf(corrupted)).map(({ cell, message }) => `${cell}: ${message}`)).toEqual([
    'C12: “received” is 0, but resolved + in progress − handed in = -1',
    'P9: “handed in − handed out” of “Tổng số” is 0, but that of its 2 rows is 1',
  ])
})
