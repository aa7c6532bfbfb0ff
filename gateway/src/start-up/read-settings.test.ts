import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { readSettings } from './read-settings.ts'

function aFile(content: string): URL {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cua-graph-settings-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, '.env')
  writeFileSync(file, content)
  return pathToFileURL(file)
}

test('a file without settings, or none at all, sets nothing', () => {
  expect(readSettings(aFile('# PORT=4001\n'))).toEqual({})
  expect(readSettings(new URL('file:///nowhere/.env'))).toEqual({})
})

test('the first variable is read also after a byte order mark, and lines may end as on Windows', () => {
  expect(readSettings(aFile('\uFEFFPORT=4001\r\nSEED=tiny\r\n'))).toEqual({ PORT: '4001', SEED: 'tiny' })
})
