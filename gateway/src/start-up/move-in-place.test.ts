import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { moveInPlace } from './move-in-place.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'mot-cua-graph-move-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const moverSource = `
  import { mkdirSync, writeFileSync } from 'node:fs'
  import { moveInPlace } from ${JSON.stringify(new URL('move-in-place.ts', import.meta.url).href)}
  for (let turn = 0; turn < 300; turn++) {
    mkdirSync(process.argv[1])
    writeFileSync(process.argv[1] + '/index.html', 'whole')
    moveInPlace(process.argv[1], process.argv[2])
  }`

test('a finished folder takes the place of the one before', () => {
  const [finished, place] = [path.join(folder, 'finished'), path.join(folder, 'place')]
  mkdirSync(place)
  writeFileSync(path.join(place, 'old'), '')
  mkdirSync(finished)
  writeFileSync(path.join(finished, 'new'), '')

  moveInPlace(finished, place)

  expect(readdirSync(place)).toEqual(['new'])
  expect(readdirSync(folder)).toEqual(['place'])
})

test('of two that move at the same moment neither fails, and one folder is there, whole', async () => {
  const place = path.join(folder, 'shared')
  const complaints = await Promise.all(
    ['first', 'second'].map(async (name) => {
      const mover = spawn(
        process.execPath,
        ['--input-type=module', '--eval', moverSource, path.join(folder, name), place],
        { stdio: ['ignore', 'ignore', 'pipe'] },
      )
      return text(mover.stderr)
    }),
  )
  expect(complaints).toEqual(['', ''])
  expect(readFileSync(path.join(place, 'index.html'), 'utf8')).toBe('whole')
  expect(readdirSync(folder).filter((name) => name !== 'place' && existsSync(path.join(folder, name)))).toEqual([
    'shared',
  ])
})
