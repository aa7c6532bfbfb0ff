import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { optionalText, readReference } from './read-reference.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'mot-cua-graph-reference-'))
afterAll(() => rmSync(folder, { recursive: true }))

const row = z.object({ code: z.string(), name: optionalText })
const provenance = '# source: Decision 19/2025/QĐ-TTg; date: 2025-07-01; licence: official facts, free'

function fileOf(text: string): URL {
  const file = path.join(folder, 'units.csv')
  writeFileSync(file, text)
  return pathToFileURL(file)
}

test('a reference file gives its provenance and its rows; an empty cell is unknown', () => {
  expect(readReference(fileOf(`${provenance}\ncode,name\n38,Thanh Hóa\n99,\n`), row)).toEqual({
    source: 'Decision 19/2025/QĐ-TTg',
    sourceInVietnamese: null,
    date: '2025-07-01',
    licence: 'official facts, free',
    rows: [
      { code: '38', name: 'Thanh Hóa' },
      { code: '99', name: null },
    ],
  })
})

test('a source named in both languages is read in both', () => {
  const line = provenance.replace('; date', '; nguồn: Quyết định 19/2025/QĐ-TTg; mã và tên; date')
  expect(readReference(fileOf(`${line}\ncode,name\n38,Thanh Hóa\n`), row)).toMatchObject({
    source: 'Decision 19/2025/QĐ-TTg',
    sourceInVietnamese: 'Quyết định 19/2025/QĐ-TTg; mã và tên',
    date: '2025-07-01',
  })
})

test.each([
  ['no comment line', 'code,name\n38,Thanh Hóa\n'],
  ['no source', '# source: ; date: 2025-07-01; licence: free\ncode,name\n38,Thanh Hóa\n'],
  ['no day', '# source: a list; date: last year; licence: free\ncode,name\n38,Thanh Hóa\n'],
  ['no licence', '# source: a list; date: 2025-07-01\ncode,name\n38,Thanh Hóa\n'],
  ['nothing', ''],
])('a file with %s where its provenance belongs is refused', (_, text) => {
  expect(() => readReference(fileOf(text), row)).toThrow('units.csv does not say where it is from')
})

test('a file with a column too many or too few is refused, with the row', () => {
  expect(() => readReference(fileOf(`${provenance}\ncode,name,size\n38,Thanh Hóa,1\n`), row)).toThrow(
    'units.csv, row 1',
  )
  expect(() => readReference(fileOf(`${provenance}\ncode\n38\n`), row)).toThrow('units.csv, row 1')
})

test('text that is not in normal form C is refused', () => {
  const decomposed = `${provenance}\ncode,name\n38,Thanh Hóa\n`.normalize('NFD')
  expect(() => readReference(fileOf(decomposed), row)).toThrow('normal form C')
})
