import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test('a file starts with a byte order mark and keeps its diacritics', () => {
  const file = toCsv({ headers: ['Mã', 'Tên'], rows: [['38', 'Thanh Hóa']], notes: [] })
  expect(file).toBe('\uFEFFMã,Tên\r\n38,Thanh Hóa\r\n')
})

test('numbers are written for machines and an absent value is an empty cell, not 0', () => {
  expect(toCsv({ headers: ['a', 'b'], rows: [[1234.5, null]], notes: [] })).toContain('1234.5,\r\n')
})

test('a text that a spreadsheet would run as a formula is made harmless; a negative number stays a number', () => {
  const file = toCsv({ headers: ['a'], rows: [['=1+1'], ['@x'], ['-x'], ['+x'], [-2]], notes: [] })
  expect(file).toContain("'=1+1\r\n'@x\r\n'-x\r\n'+x\r\n-2\r\n")
})

test('quotes and commas stay inside their cell', () => {
  expect(toCsv({ headers: ['a'], rows: [['Sở "A", B']], notes: [] })).toContain('"Sở ""A"", B"\r\n')
})

test('source and day stand below the table, a line apart', () => {
  expect(toCsv({ headers: ['a'], rows: [[1]], notes: ['Nguồn: X', 'Số liệu thật'] })).toBe(
    '\uFEFFa\r\n1\r\n\r\nNguồn: X\r\nSố liệu thật\r\n',
  )
})
