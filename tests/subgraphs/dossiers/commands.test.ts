import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { aLine, bytesOf, forgetEverythingSent, plantReference, plantSource } from '../../_kit/intake.ts'
import { runCommand } from '../../_kit/run-command.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
await plantReference(database.db)
await plantSource(database.db, 'thanh-hoa')
beforeEach(() => forgetEverythingSent(database.db))
const folder = mkdtempSync(path.join(tmpdir(), 'motcua-commands-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (name: string, ...words: string[]) => runCommand(database.adminUrl, name, ...words)

function file(name: string, content: string | Buffer): string {
  const place = path.join(folder, name)
  writeFileSync(place, content)
  return place
}

const codeOf = (number: number) => `H56.102-250701-${String(number).padStart(4, '0')}`
const lines = [1, 2, 3].map((number) => aLine({ dossierCode: codeOf(number) }))
const wrong = aLine({ dossierCode: codeOf(4), status: 'LOST' })

test('a file is taken in, plain or packed, and what it says twice changes nothing', async () => {
  const plain = await run('intake', file('day.ndjson', bytesOf([...lines, wrong])), '--source', 'thanh-hoa')
  expect(plain).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(plain.out)).toEqual({
    batch: '38-1',
    sent: 4,
    accepted: 3,
    late: 0,
    unchanged: 0,
    quarantined: 1,
  })
  const packed = await run('intake', file('day.gz', gzipSync(bytesOf(lines))), '--source', 'thanh-hoa')
  expect(JSON.parse(packed.out)).toMatchObject({ batch: '38-2', unchanged: 3 })
})

test('lines in quarantine are listed, dismissed, reopened and replayed', async () => {
  await run('intake', file('day.ndjson', bytesOf([...lines, wrong, '{"broken"'])), '--source', 'thanh-hoa')
  const listed = await run('quarantine', 'list', 'thanh-hoa')
  const [id = '', broken = ''] = [...listed.out.matchAll(/^(\d+) {2}OPEN {2}batch 38-1 line/gm)].map(
    (match) => match[1],
  )
  expect(listed.out).toContain('UNKNOWN_STATUS: status “LOST” is not a code of this source.')
  expect(listed.out).toContain('{"broken"')
  expect((await run('quarantine', 'dismiss', 'thanh-hoa', '--id', broken, '--note', 'a test')).out).toBe(
    `1 lines are DISMISSED: ${broken}.\n`,
  )
  expect((await run('quarantine', 'list', 'thanh-hoa', '--state', 'DISMISSED')).out).toContain('a test')
  const twice = await run('quarantine', 'dismiss', 'thanh-hoa', '--id', broken, '--id', id, '--note', 'x')
  expect(twice).toMatchObject({ code: 1, out: '' })
  expect(twice.err).toContain(`line ${broken} is DISMISSED. Nothing was changed.`)
  expect((await run('quarantine', 'reopen', 'thanh-hoa', '--id', broken)).out).toBe(`1 lines are OPEN: ${broken}.\n`)

  const again = await run('quarantine', 'replay', 'thanh-hoa', file('no.json', JSON.stringify(wrong)), '--id', id)
  expect(again).toMatchObject({ code: 1, out: '' })
  expect(again.err).toContain(`The record is refused again; line ${id} stays open.`)
  const right = file('yes.json', JSON.stringify({ ...wrong, status: 'PROCESSING' }))
  const replayed = await run('quarantine', 'replay', 'thanh-hoa', right, '--id', id)
  expect(replayed).toMatchObject({ code: 0, err: '' })
  expect(replayed.out).toContain(`Line ${id} is REPLAYED: {"batch":"38-2","sent":1,"accepted":1`)
  const open = await run('quarantine', 'list', 'thanh-hoa', '--json')
  expect(JSON.parse(open.out)).toMatchObject([{ id: Number(broken), line: '{"broken"', state: 'OPEN' }])
})

test('figures are verified, a figure that was tampered with is named, and a rebuild mends it', async () => {
  await run('intake', file('day.ndjson', bytesOf(lines)), '--source', 'thanh-hoa')
  expect((await run('figures', 'verify')).code).toBe(0)
  await sql`update dossiers.figure set received = received + 1 where subject_kind = 'COMPETENT_PROVINCE'`.execute(
    database.db,
  )
  const wrongOnes = await run('figures', 'verify')
  expect(wrongOnes.code).toBe(1)
  expect(wrongOnes.err).toMatch(/^38: COMPETENT_PROVINCE/m)
  expect(wrongOnes.err).toContain('stored less recounted received +1')
  expect((await run('figures', 'rebuild')).code).toBe(0)
  expect((await run('figures', 'verify')).code).toBe(0)
})
